'use server'

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { findRuleFaults } from '@/lib/forms/agreement/rules/find-rule-faults'
import { changeRows, parseRowChange } from '@/lib/forms/agreement/values/change-rows'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
import { readSentRule, replaceRule } from '@/lib/forms/agreement/values/replace-rule'
import { readRows, writeRows } from '@/lib/forms/agreement/values/rows'
import { markVisited } from '@/lib/forms/agreement/values/visited'
import { draftHref } from '../../draft-href'
import { rowFieldId } from '../[section]/row-field-id'
import { saveSection } from '../[section]/save-section'
import { loadDraft } from '../load-draft'

export type RuleAddress = {
  draftId: string
  /** The save that the page was made from. */
  rowVersion: number
  /** The rule was opened from the check page, and leads back there. */
  fromCheck: boolean
}

/** Keeps one special rule as typed, or removes it; then the list, or the same page with what to mend. */
export async function saveRuleAction(address: RuleAddress, data: FormData): Promise<void> {
  const { actor, draft, context } = await loadDraft(String(address.draftId))
  const { intent = 'save', ...sent } = readTyped(data)
  const row = readSentRule(sent)
  if (row === null) notFound()
  const key = row.key ?? ''
  const change = parseRowChange(intent)
  const saved = await saveSection(actor, draft, Number(address.rowVersion), 'rules', (values) => {
    if (intent === 'remove') {
      const left = readRows(values, 'rules').filter((rule) => rule.key !== key)
      return writeRows(values, 'rules', left)
    }
    const replaced = markVisited(replaceRule(values, sent), 'rules')
    return change === null ? replaced : changeRows(replaced, change).values
  })
  if (saved === 'conflict') redirect(draftHref(draft.id, 'differences'))
  const from = address.fromCheck ? '&from=check' : ''
  const here = `${draftHref(draft.id, 'rules')}/${encodeURIComponent(key)}`
  if (change !== null) {
    const { row: changed } = changeRows(replaceRule(draft.values, sent), change)
    const id = rowFieldId(changed)
    redirect(`${here}?row=${changed}${from}${id === null ? '' : `#${id}`}` as Route)
  }
  if (intent === 'stay') redirect(`${here}?stay=1${from}` as Route)
  const at = readRows(saved, 'rules').findIndex((rule) => rule.key === key)
  if (Object.keys(findRuleFaults(saved, context, at)).length > 0) redirect(`${here}?check=1${from}` as Route)
  redirect(draftHref(draft.id, address.fromCheck ? 'check' : 'rules'))
}
