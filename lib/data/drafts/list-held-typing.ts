import 'server-only'
import type { Actor } from '@/lib/domain/access/actor'
import type { HeldTyping } from '@/lib/domain/agreement/draft'
import { database, type Reader } from '../database'
import { isUuid } from '../is-uuid'
import { readDraftValues } from './read-draft-values'

/** What this very person typed on a page of a draft and has not saved, each window's by itself, last typed first. */
export async function listHeldTyping(
  actor: Actor,
  draftId: string,
  place: string,
  reader: Reader = database(),
): Promise<HeldTyping[]> {
  if (!isUuid(draftId)) return []
  const rows = await reader.heldTyping.findMany({
    where: { userId: actor.userId, draftId, place, draft: { organizationId: actor.scope.organizationId } },
    orderBy: [{ heldAt: 'desc' }, { windowId: 'asc' }],
    select: { windowId: true, because: true, rowVersion: true, values: true, heldAt: true },
  })
  return rows.map(({ because, values, ...row }) => ({
    ...row,
    because: because === 'typing' ? 'typing' : 'signed out',
    values: readDraftValues(values),
  }))
}

/** The pages of a draft on which this very person typed something that is not saved, each once, and when they last did. */
export async function listHeldPlaces(actor: Actor, draftId: string): Promise<{ place: string; heldAt: Date }[]> {
  if (!isUuid(draftId)) return []
  const rows = await database().heldTyping.groupBy({
    by: ['place'],
    where: { userId: actor.userId, draftId, draft: { organizationId: actor.scope.organizationId } },
    _max: { heldAt: true },
    orderBy: { place: 'asc' },
  })
  return rows.flatMap(({ place, _max: { heldAt } }) => (heldAt === null ? [] : [{ place, heldAt }]))
}
