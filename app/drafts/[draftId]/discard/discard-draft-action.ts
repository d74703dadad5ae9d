'use server'

import { notFound, redirect } from 'next/navigation'
import { discardDraft } from '@/lib/commands/drafts/discard-draft'
import { requireActorWho } from '@/lib/session/require-actor'

export async function discardDraftAction(draftId: string): Promise<void> {
  const actor = await requireActorWho('agreement.write')
  const discarded = await discardDraft(actor, String(draftId))
  if (!discarded.ok) notFound()
  redirect('/drafts')
}
