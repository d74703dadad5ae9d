'use server'

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { letGoOfTyping } from '@/lib/commands/drafts/let-go-of-typing'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { findSectionFaults } from '@/lib/forms/agreement/sections/read-section'
import { changeRows, parseRowChange } from '@/lib/forms/agreement/values/change-rows'
import { followDays } from '@/lib/forms/agreement/values/follow-days'
import { isSectionName, nextSection } from '@/lib/forms/agreement/values/sections'
import { takeSent } from '@/lib/forms/agreement/values/take-sent'
import { markVisited } from '@/lib/forms/agreement/values/visited'
import { readFormValues } from '@/lib/forms/form/parse-form'
import { findSessionActor } from '@/lib/session/find-session'
import { digestSent } from '@/lib/web/digest-sent'
import { draftHref } from '../../draft-href'
import { holdUntilSignedIn } from '../_typing/hold-until-signed-in'
import { readPage } from '../_typing/read-page'
import { loadDraft } from '../load-draft'
import { rowFieldId } from './asked-field-id'
import { enterCampus } from './enter-campus'
import { saveSection } from './save-section'

/**
 * Keeps what was typed, whatever it is; then the next section, or the same one with what to mend or the row asked for.
 * If the session has ended meanwhile, what was typed waits until the same person has signed in again.
 * @param fromCheck the section was opened from the check page, and leads back there
 */
export async function saveSectionAction(sentFrom: DraftPage, fromCheck: boolean, data: FormData): Promise<void> {
  const { intent = 'next', ...sent } = readFormValues(data)
  if ((await findSessionActor()) === null) return holdUntilSignedIn(sentFrom, sent, fromCheck ? 'from=check' : '')
  const page = readPage(sentFrom)
  const section = page.place
  if (!isSectionName(section)) notFound()
  const { actor, draft, context } = await loadDraft(page.draftId)
  const change = parseRowChange(intent)
  const from = fromCheck ? '&from=check' : ''
  const here = (query: string): Route => `${draftHref(draft.id, section)}?${query}${from}` as Route

  if (intent === 'let-go') {
    await letGoOfTyping(actor, page)
    redirect(here('stay=1'))
  }
  const sending = { ...page, digest: digestSent(intent, sent), replaces: section !== 'rules' }
  const saved = await saveSection(actor, draft, sending, section, (values) => {
    const taken = takeSent(values, section, sent)
    const replaced = markVisited(section === 'parties' ? followDays(values, taken) : taken, section)
    return change === null ? replaced : changeRows(replaced, change).values
  })
  await letGoOfTyping(actor, page)
  if (saved === 'conflict') redirect(draftHref(draft.id, 'differences'))
  if (change !== null) {
    const { row } = changeRows(takeSent(draft.values, section, sent), change)
    const id = rowFieldId(row)
    redirect(`${here(`row=${row}`)}${id === null ? '' : `#${id}`}` as Route)
  }
  if (intent === 'enter-campus') {
    redirect(here(await enterCampus(actor, draft.id, sent.newCampus ?? '', saved.isRepeated)))
  }
  if (intent === 'enter-organization') redirect(draftHref(draft.id, 'organization'))
  if (intent === 'rules') redirect(draftHref(draft.id, 'rules'))
  const [, about, id] = /^(rule|rule-about):([A-Za-z0-9-]{1,60})$/.exec(intent) ?? []
  if (about === 'rule') redirect(`${draftHref(draft.id, 'rules')}/${id}` as Route)
  if (about === 'rule-about') redirect(`${draftHref(draft.id, 'rules')}/add?line=${id}` as Route)
  if (intent === 'grid' || intent === 'paste')
    redirect(`${draftHref(draft.id, `cost-lines/${intent}`)}?${from}` as Route)
  if (intent === 'stay') redirect(here('stay=1'))
  if (intent === 'list') redirect(draftHref(draft.id))
  const noFile = context.file === null && !context.hasKeptFile
  if (section === 'paper' && saved.values.paper === 'file' && (intent === 'upload' || noFile)) {
    redirect(draftHref(draft.id, 'paper/file'))
  }
  const faults = findSectionFaults(section, saved.values, context)
  if (Object.keys(faults).length > 0) redirect(`${here('check=1')}#error-summary` as Route)
  redirect(draftHref(draft.id, fromCheck ? 'check' : (nextSection(section) ?? 'check')))
}
