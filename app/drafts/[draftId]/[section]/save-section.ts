import 'server-only'
import { notFound } from 'next/navigation'
import { now } from '@/lib/clock'
import { saveDraft } from '@/lib/commands/drafts/save-draft'
import type { Actor } from '@/lib/domain/access/actor'
import type { Draft, DraftValues } from '@/lib/domain/agreement/draft'
import {
  readSending,
  type Sending,
  stampSection,
  stampSending,
  wasSavedSince,
} from '@/lib/forms/agreement/values/section-stamps'
import type { SectionName } from '@/lib/forms/agreement/values/sections'
import { setAside } from '@/lib/forms/agreement/values/set-aside'

/** From which save of the draft a page was made, and what it sent. */
export type SentFrom = Sending & {
  rowVersion: number
  /** What it sends takes the place of what it sent before. Not so where a button names a row by its number. */
  replaces: boolean
}

export type SavedSection = 'conflict' | { values: DraftValues; isRepeated: boolean }

/**
 * Saves one section of a draft. The same form sent twice, as by a double click, is saved once. Somebody else may have
 * saved another section meanwhile: theirs stays. If it was this section, nothing of theirs is overwritten: ours is set
 * aside in the draft, to be compared with theirs.
 */
export async function saveSection(
  actor: Actor,
  draft: Draft,
  from: SentFrom,
  section: SectionName,
  change: (values: DraftValues) => DraftValues,
): Promise<SavedSection> {
  const last = readSending(draft.values, section)
  const isSameWindow = last?.windowId === from.windowId
  if (isSameWindow && last.digest === from.digest) return { values: draft.values, isRepeated: true }
  const isOwn = isSameWindow && from.replaces
  const isConflict = wasSavedSince(draft.values, section, from.rowVersion) && !isOwn
  const changed = change(draft.values)
  const values = isConflict
    ? setAside(draft.values, section, changed)
    : stampSending(stampSection(changed, section, draft.rowVersion + 1, { by: actor.name, at: now() }), section, from)
  const saved = await saveDraft(actor, { id: draft.id, rowVersion: draft.rowVersion, values })
  if (saved.ok) return isConflict ? 'conflict' : { values, isRepeated: false }
  if (saved.refusal.kind === 'faults') notFound()
  // Somebody saved between our reading and our writing: look again at what they saved.
  return saveSection(actor, saved.refusal.current, from, section, change)
}
