import 'server-only'
import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { findDraft } from '@/lib/data/drafts/find-draft'
import { findKeptDraft } from '@/lib/data/drafts/find-kept-draft'
import { listPartyChoices } from '@/lib/data/organizations/list-party-choices'
import type { Actor } from '@/lib/domain/access/actor'
import type { Draft } from '@/lib/domain/agreement/draft'
import type { FormContext } from '@/lib/forms/agreement/sections/form-context'
import { requireActorWho } from '@/lib/session/require-actor'

export type LoadedDraft = { actor: Actor; draft: Draft; context: FormContext }

/**
 * The draft with what its form is read against. One that has been kept leads to its agreement. Not there: a draft of
 * another organization, and for who may not write.
 */
export async function loadDraft(draftId: string): Promise<LoadedDraft> {
  const actor = await requireActorWho('agreement.write')
  const draft = await findDraft(actor.scope, draftId)
  if (draft === null) {
    const kept = await findKeptDraft(actor.scope, draftId)
    if (kept === null) notFound()
    redirect(`/agreements/${kept.number}` as Route)
  }
  const organizations = await listPartyChoices(actor.scope)
  const hasKeptFile = draft.values.keptFile !== undefined
  return { actor, draft, context: { ownId: actor.organization.id, organizations, file: draft.file, hasKeptFile } }
}
