'use server'

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { letGoOfTyping } from '@/lib/commands/drafts/let-go-of-typing'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { findRuleFaults } from '@/lib/forms/agreement/rules/find-rule-faults'
import { changeRows, parseRowChange } from '@/lib/forms/agreement/values/change-rows'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
import { readSentRule, replaceRule } from '@/lib/forms/agreement/values/replace-rule'
import { readRows, writeRows } from '@/lib/forms/agreement/values/rows'
import { markVisited } from '@/lib/forms/agreement/values/visited'
import { findSessionActor } from '@/lib/session/find-session'
import { digestSent } from '@/lib/web/digest-sent'
import { draftHref } from '../../draft-href'
import { holdUntilSignedIn } from '../_typing/hold-until-signed-in'
import { readPage } from '../_typing/read-page'
import { rowFieldId } from '../[section]/asked-field-id'
import { saveSection } from '../[section]/save-section'
import { loadDraft } from '../load-draft'

/**
 * Keeps one special rule as typed, or removes it; then the list, or the same page with what to mend.
 * @param fromCheck the rule was opened from the check page, and leads back there
 */
export async function saveRuleAction(sentFrom: DraftPage, fromCheck: boolean, data: FormData): Promise<void> {
  const { intent = 'save', ...sent } = readTyped(data)
  if ((await findSessionActor()) === null) return holdUntilSignedIn(sentFrom, sent, fromCheck ? 'from=check' : '')
  const page = readPage(sentFrom)
  const { actor, draft, context } = await loadDraft(page.draftId)
  const from = fromCheck ? '&from=check' : ''
  if (intent === 'let-go') {
    await letGoOfTyping(actor, page)
    redirect(`${draftHref(draft.id)}/${page.place}?stay=1${from}` as Route)
  }
  const row = readSentRule(sent)
  if (row === null) notFound()
  const key = row.key ?? ''
  const change = parseRowChange(intent)
  const sending = { ...page, digest: digestSent(intent, sent), replaces: true }
  const saved = await saveSection(actor, draft, sending, 'rules', (values) => {
    if (intent === 'remove') {
      const left = readRows(values, 'rules').filter((rule) => rule.key !== key)
      return writeRows(values, 'rules', left)
    }
    const replaced = markVisited(replaceRule(values, sent), 'rules')
    return change === null ? replaced : changeRows(replaced, change).values
  })
  await letGoOfTyping(actor, page)
  if (saved === 'conflict') redirect(draftHref(draft.id, 'differences'))
  const here = `${draftHref(draft.id, 'rules')}/${encodeURIComponent(key)}`
  if (change !== null) {
    const { row: changed } = changeRows(replaceRule(draft.values, sent), change)
    const id = rowFieldId(changed)
    redirect(`${here}?row=${changed}${from}${id === null ? '' : `#${id}`}` as Route)
  }
  if (intent === 'stay') redirect(`${here}?stay=1${from}` as Route)
  const at = readRows(saved.values, 'rules').findIndex((rule) => rule.key === key)
  if (Object.keys(findRuleFaults(saved.values, context, at)).length > 0)
    redirect(`${here}?check=1${from}#error-summary` as Route)
  redirect(draftHref(draft.id, fromCheck ? 'check' : 'rules'))
}
