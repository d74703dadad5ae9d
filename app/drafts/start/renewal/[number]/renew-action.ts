'use server'

import { notFound, redirect } from 'next/navigation'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { readRenewal } from '@/lib/forms/agreement/starting/renewal-form'
import { renewalValues } from '@/lib/forms/agreement/starting/renewal-values'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { readFormValues } from '@/lib/forms/form/parse-form'
import { requireActorWho } from '@/lib/session/require-actor'
import { draftHref } from '../../../draft-href'

/** What is renewed, and the id of the draft: the same form sent twice begins one. */
export type Renewed = { number: string; newId: string }

/** Begins a new agreement that goes on from an old one, which stays as it is. */
export async function renewAction(renewed: Renewed, before: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActorWho('agreement.write')
  const view = await findAgreement(actor.scope, String(renewed.number))
  if (view === null) notFound()
  const values = readFormValues(data)
  const answers = readRenewal(values)
  if (!answers.ok) return refused(before, values, answers.refusal)
  const started = await startDraft(actor, renewalValues(view, answers.value), { newId: String(renewed.newId) })
  if (!started.ok) return refused(before, values, started.refusal)
  redirect(draftHref(started.value.id))
}
