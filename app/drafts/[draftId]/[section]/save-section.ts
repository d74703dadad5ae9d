import 'server-only'
import { notFound } from 'next/navigation'
import { now } from '@/lib/clock'
import { saveDraft } from '@/lib/commands/drafts/save-draft'
import type { Actor } from '@/lib/domain/access/actor'
import type { Draft, DraftValues } from '@/lib/domain/agreement/draft'
import { stampSection, wasSavedSince } from '@/lib/forms/agreement/values/section-stamps'
import type { SectionName } from '@/lib/forms/agreement/values/sections'
import { setAside } from '@/lib/forms/agreement/values/set-aside'

/**
 * Saves one section of a draft. Somebody else may have saved another section meanwhile: theirs stays. If it was this
 * section, nothing of theirs is overwritten: ours is set aside in the draft, to be compared with theirs.
 */
export async function saveSection(
  actor: Actor,
  draft: Draft,
  rowVersion: number,
  section: SectionName,
  change: (values: DraftValues) => DraftValues,
): Promise<DraftValues | 'conflict'> {
  const isConflict = wasSavedSince(draft.values, section, rowVersion)
  const changed = change(draft.values)
  const values = isConflict
    ? setAside(draft.values, section, changed)
    : stampSection(changed, section, draft.rowVersion + 1, { by: actor.name, at: now() })
  const saved = await saveDraft(actor, { id: draft.id, rowVersion: draft.rowVersion, values })
  if (saved.ok) return isConflict ? 'conflict' : values
  if (saved.refusal.kind === 'faults') notFound()
  // Somebody saved between our reading and our writing: look again at what they saved.
  return saveSection(actor, saved.refusal.current, rowVersion, section, change)
}
