import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { MemberLine } from '@/lib/domain/organization/organization'
import { database } from '../database'

/** The organization's people by name. */
export async function listMembers(scope: Scope): Promise<MemberLine[]> {
  const rows = await database().member.findMany({
    where: { organizationId: scope.organizationId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, email: true, roles: true, rowVersion: true, userId: true, endedAt: true },
  })
  return rows.map(({ userId, endedAt, ...member }) => ({
    ...member,
    state: endedAt !== null ? 'ended' : userId === null ? 'invited' : 'active',
  }))
}
