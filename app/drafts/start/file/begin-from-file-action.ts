'use server'

import { redirect } from 'next/navigation'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { dropSentTermsFile } from '@/lib/commands/terms-files/keep-sent-terms-file'
import { findDraft } from '@/lib/data/drafts/find-draft'
import { findSentTermsFile } from '@/lib/data/terms-files/find-sent-terms-file'
import { readFileForForm } from '@/lib/forms/agreement/starting/read-file-for-form'
import { valuesOfFile } from '@/lib/forms/agreement/starting/values-from-elsewhere'
import { requireActorWho } from '@/lib/session/require-actor'
import { draftHref } from '../../draft-href'
import { loadContext } from '../load-context'

/**
 * Begins a new agreement from the terms file that this person sent last, if it has no fault.
 * @param newId of the draft: the same form sent twice begins one
 */
export async function beginFromFileAction(newId: string): Promise<void> {
  const actor = await requireActorWho('agreement.write')
  const sent = await findSentTermsFile(actor)
  const reading = sent === null ? null : readFileForForm(sent.text)
  if (sent === null && (await findDraft(actor.scope, String(newId))) !== null) redirect(draftHref(String(newId)))
  if (reading === null || !reading.ok) redirect('/drafts/start/file')
  const values = valuesOfFile(reading.content, await loadContext(actor))
  const started = await startDraft(actor, values, { newId: String(newId) })
  if (!started.ok) redirect('/drafts/start/file')
  await dropSentTermsFile(actor)
  redirect(draftHref(started.value.id))
}
