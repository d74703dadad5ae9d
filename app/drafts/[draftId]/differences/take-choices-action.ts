'use server'

import { redirect } from 'next/navigation'
import { now } from '@/lib/clock'
import { letGoOfTyping } from '@/lib/commands/drafts/let-go-of-typing'
import { saveDraft } from '@/lib/commands/drafts/save-draft'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import type { LastSave } from '@/lib/domain/history/word-save'
import { listDifferences } from '@/lib/forms/agreement/differences/list-differences'
import { takeChoices } from '@/lib/forms/agreement/differences/take-choices'
import { writeBegan } from '@/lib/forms/agreement/values/began'
import { writeBase } from '@/lib/forms/agreement/values/changed-base'
import { stampSection } from '@/lib/forms/agreement/values/section-stamps'
import { isSectionName, type SectionName } from '@/lib/forms/agreement/values/sections'
import { dropSetAside } from '@/lib/forms/agreement/values/set-aside'
import { readFormValues } from '@/lib/forms/form/parse-form'
import { findSessionActor } from '@/lib/session/find-session'
import { draftHref } from '../../draft-href'
import { holdUntilSignedIn } from '../_typing/hold-until-signed-in'
import { readPage } from '../_typing/read-page'
import { loadDraft } from '../load-draft'
import { type Comparison, loadComparison } from './load-comparison'

/**
 * Goes on with what was taken of each. If somebody saved once more, what differs now is shown again.
 * @param leadsTo where it goes on; also from there, when the same form was sent before
 */
export async function takeChoicesAction(
  sentFrom: DraftPage,
  leadsTo: SectionName | 'check',
  data: FormData,
): Promise<void> {
  const choices = readFormValues(data)
  if ((await findSessionActor()) === null) return holdUntilSignedIn(sentFrom, choices)
  const page = readPage(sentFrom)
  const { actor, draft } = await loadDraft(page.draftId)
  const comparison = await loadComparison(actor, draft)
  if (comparison === null) redirect(draftHref(draft.id, isSectionName(leadsTo) ? leadsTo : 'check'))
  const { yours, theirs, began } = comparison
  const taken = takeChoices(yours, theirs, listDifferences(yours, theirs, began), choices)
  const save = { by: actor.name, at: now() }
  const values = settleComparison(taken, comparison, draft.rowVersion + 1, save)
  const saved = await saveDraft(actor, { id: draft.id, rowVersion: draft.rowVersion, values })
  if (!saved.ok) redirect(draftHref(draft.id, 'differences'))
  await letGoOfTyping(actor, page)
  redirect(draftHref(draft.id, comparison.about === 'section' ? comparison.section : 'check'))
}

/** The comparison is over: the draft is a change to what it was compared with. */
function settleComparison(taken: DraftValues, comparison: Comparison, rowVersion: number, save: LastSave): DraftValues {
  if (comparison.about === 'section') return stampSection(dropSetAside(taken), comparison.section, rowVersion, save)
  const { keptTerms, keptFile, began } = writeBegan(comparison.theirs)
  const { keptFile: _, ...mine } = taken
  const kept = Object.entries({ keptTerms, keptFile, began }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return writeBase({ ...mine, ...Object.fromEntries(kept) }, comparison.current)
}
