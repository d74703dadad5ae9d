import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { SharingRequest } from '@/lib/domain/organization/organization'
import { database } from '../database'

/** Wishes to share that wait for an answer, one's own or the other organization's, oldest first. */
export async function listSharingRequests(scope: Scope): Promise<SharingRequest[]> {
  const { organizationId } = scope
  const named = { select: { id: true, name: true, shortName: true } }
  const rows = await database().organizationLink.findMany({
    where: { acceptedAt: null, OR: [{ otherId: organizationId }, { askedById: organizationId }] },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, askedAt: true, otherId: true, askedBy: named, other: named },
  })
  return rows.map(({ id, askedAt, otherId, askedBy, other }) => {
    const toUs = otherId === organizationId
    const { id: partnerId, ...partner } = toUs ? askedBy : other
    return { id, askedAt, toUs, other: { organizationId: partnerId, ...partner } }
  })
}
