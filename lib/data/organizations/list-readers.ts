import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { Readers } from '@/lib/domain/organization/organization'
import { database } from '../database'
import { nameableBy } from './nameable-by'

/**
 * Who signs in for these organizations and reads the agreements that they see: people who have joined and whose membership
 * has not ended. Only of organizations that one's own may name as a party.
 */
export async function listReaders(scope: Scope, organizationIds: readonly string[]): Promise<Readers[]> {
  const members = await database().member.findMany({
    where: {
      organizationId: { in: [...organizationIds] },
      organization: nameableBy(scope.organizationId),
      userId: { not: null },
      endedAt: null,
    },
    select: { organizationId: true, roles: true },
  })
  const counts = new Map<string, Readers>()
  for (const { organizationId, roles } of members) {
    for (const role of roles) {
      const key = `${organizationId} ${role}`
      const people = (counts.get(key)?.people ?? 0) + 1
      counts.set(key, { organizationId, role, people })
    }
  }
  return [...counts.values()]
}
