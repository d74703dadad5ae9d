'use server'

import { notFound, redirect } from 'next/navigation'
import { detachDraftFile } from '@/lib/commands/drafts/detach-draft-file'
import { requireActorWho } from '@/lib/session/require-actor'
import { draftHref } from '../../draft-href'

/** Takes the attached PDF off a draft and leads back to where another one can be attached. */
export async function removeFileAction(draftId: string): Promise<void> {
  const actor = await requireActorWho('agreement.write')
  const removed = await detachDraftFile(actor, String(draftId))
  if (!removed.ok) notFound()
  redirect(draftHref(String(draftId), 'paper/file'))
}
