import 'server-only'
import { notFound } from 'next/navigation'
import { saveDraft } from '@/lib/commands/drafts/save-draft'
import type { Actor } from '@/lib/domain/access/actor'
import type { Draft, DraftValues } from '@/lib/domain/agreement/draft'

/** Saves what stands beside the sections of a draft, whoever saved a section meanwhile. */
export async function saveBeside(actor: Actor, draft: Draft, change: (values: DraftValues) => DraftValues) {
  const { id, rowVersion, values } = draft
  const saved = await saveDraft(actor, { id, rowVersion, values: change(values) })
  if (saved.ok) return
  if (saved.refusal.kind === 'faults') notFound()
  await saveBeside(actor, saved.refusal.current, change)
}
