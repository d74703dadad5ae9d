import 'server-only'
import { database } from '@/lib/data/database'
import type { Actor } from '@/lib/domain/access/actor'
import type { HeldMark } from '@/lib/domain/agreement/draft'

/**
 * Lets go of what is held of a page of a draft for this person: it was saved, or is not wanted. That is what the window
 * typed, and what it showed, unless somebody typed on it elsewhere since. What other windows typed stays.
 */
export async function letGoOfTyping(
  actor: Actor,
  page: { draftId: string; place: string; windowId: string; shown: HeldMark | null },
): Promise<void> {
  const { draftId, place, windowId, shown } = page
  const shownToo = shown === null ? [] : [{ windowId: shown.windowId, heldAt: { lte: new Date(shown.heldAt) } }]
  await database().heldTyping.deleteMany({
    where: { userId: actor.userId, draftId, place, OR: [{ windowId }, ...shownToo] },
  })
}
