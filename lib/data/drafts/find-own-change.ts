import 'server-only'
import type { Actor } from '@/lib/domain/access/actor'
import { database } from '../database'

/** The change to a version that this very person is writing, the one touched last; null: none. */
export async function findOwnChange(actor: Actor, versionId: string): Promise<{ id: string; updatedAt: Date } | null> {
  return database().draft.findFirst({
    where: { organizationId: actor.scope.organizationId, userId: actor.userId, baseVersionId: versionId },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, updatedAt: true },
  })
}
