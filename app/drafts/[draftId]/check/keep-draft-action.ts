'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { readEntry } from '@/lib/forms/agreement/read-entry'
import { readBase } from '@/lib/forms/agreement/values/changed-base'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { readFormValues } from '@/lib/forms/form/parse-form'
import { draftHref } from '../../draft-href'
import { loadDraft } from '../load-draft'

/** Records the agreement, or sends it to the other side: everything of it, or nothing. */
export async function keepDraftAction(draftId: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, draft, context } = await loadDraft(String(draftId))
  const typed = readFormValues(data)
  const entry = readEntry(draft.values, context)
  if (!entry.ok) redirect(draftHref(draft.id, 'check'))
  const base = readBase(draft)
  const reason = typed.reason?.trim() ?? ''
  if (reason.length > 500) return refused(before, typed, { reason: 'Shorten the reason to 500 characters or fewer.' })
  const kept = await keepAgreement(actor, entry.value, {
    draftId: draft.id,
    ...(base === null ? {} : { base }),
    ...(reason === '' ? {} : { reason }),
  })
  if (kept.ok) redirect(`/agreements/${kept.value.number}` as Route)
  if (kept.refusal.kind === 'stale') redirect(draftHref(draft.id, 'differences'))
  return refused(before, typed, { '': Object.values(kept.refusal.faults).join(' ') })
}
