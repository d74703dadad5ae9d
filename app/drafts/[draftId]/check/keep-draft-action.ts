'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { describeOverlaps } from '@/components/agreements/form/describe-overlaps'
import { type KeepRefusal, keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import type { Faults } from '@/lib/domain/result'
import { readEntry } from '@/lib/forms/agreement/read-entry'
import { readBase } from '@/lib/forms/agreement/values/changed-base'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { readFormValues } from '@/lib/forms/form/parse-form'
import { draftHref } from '../../draft-href'
import { loadDraft } from '../load-draft'

/** The draft, and the save of it that the page showed. */
export type CheckedDraft = { draftId: string; rowVersion: number }

/** Records the agreement that the page showed, or sends it to the other side: everything of it, or nothing. */
export async function keepDraftAction(checked: CheckedDraft, before: FormState, data: FormData): Promise<FormState> {
  const { actor, draft, context } = await loadDraft(String(checked.draftId))
  const typed = readFormValues(data)
  const refuse = (faults: Faults) => {
    refresh() // The page is shown again with the answers as they are now.
    return refused(before, typed, faults)
  }
  const rowVersion = Number(checked.rowVersion)
  if (draft.rowVersion !== rowVersion) return refuse(DRAFT_CHANGED)
  const entry = readEntry(draft.values, context)
  if (!entry.ok) redirect(draftHref(draft.id, 'check'))
  const base = readBase(draft)
  const reason = typed.reason?.trim() ?? ''
  if (reason.length > 500) return refuse({ reason: 'Shorten the reason to 500 characters or fewer.' })
  const kept = await keepAgreement(actor, entry.value, {
    draftId: draft.id,
    draftRowVersion: rowVersion,
    mayOverlap: typed.second === 'yes',
    ...(base === null ? {} : { base }),
    ...(reason === '' ? {} : { reason }),
  })
  if (kept.ok) redirect(`/agreements/${kept.value.number}` as Route)
  if (kept.refusal.kind === 'stale') redirect(draftHref(draft.id, 'differences'))
  return refuse(wordRefusal(kept.refusal))
}

const DRAFT_CHANGED: Faults = {
  '': 'This draft was saved again after you opened the page, so nothing was recorded or sent. Read the answers once more: they are shown as they are now.',
}

function wordRefusal(refusal: Exclude<KeepRefusal, { kind: 'stale' }>): Faults {
  if (refusal.kind === 'draft changed') return DRAFT_CHANGED
  if (refusal.kind === 'overlaps') return { second: describeOverlaps(refusal.others) }
  return { '': Object.values(refusal.faults).join(' ') }
}
