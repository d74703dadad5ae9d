'use server'

import { notFound, redirect } from 'next/navigation'
import { discardDraft } from '@/lib/commands/drafts/discard-draft'
import { findPassHolder } from '@/lib/session/page-pass'
import { requireActorWho } from '@/lib/session/require-actor'

/** @param pass of the page that asked: sent twice from it, the form leads where it led the first time */
export async function discardDraftAction(draftId: string, pass: string): Promise<void> {
  const actor = await requireActorWho('agreement.write')
  const discarded = await discardDraft(actor, String(draftId))
  if (!discarded.ok) {
    const holder = await findPassHolder(pass, { draftId: String(draftId), place: 'discard' })
    if (holder?.userId !== actor.userId) notFound()
  }
  redirect('/drafts')
}
