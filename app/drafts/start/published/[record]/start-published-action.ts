'use server'

import { notFound, redirect } from 'next/navigation'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { valuesOfPublished } from '@/lib/forms/agreement/starting/values-from-elsewhere'
import { requireActorWho } from '@/lib/session/require-actor'
import { findPublished } from '@/lib/web/published/list-published'
import { today } from '@/lib/web/today'
import { draftHref } from '../../../draft-href'
import { loadContext } from '../../load-context'

/**
 * Begins a new agreement like a published one, with its amounts or without.
 * @param newId of the draft: the same form sent twice begins one
 */
export async function startPublishedAction(recordId: string, newId: string, data: FormData): Promise<void> {
  const actor = await requireActorWho('agreement.write')
  const record = findPublished(String(recordId))
  if (record === null) notFound()
  const how = { amounts: data.get('amounts') === 'take', from: today(actor) }
  const values = valuesOfPublished(record, await loadContext(actor), how)
  const started = await startDraft(actor, values, { newId: String(newId) })
  if (!started.ok) notFound()
  redirect(draftHref(started.value.id))
}
