import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import { database } from '../database'
import { officersSeenBy } from './officers-of'

/** Those of the names or posts that officers of these agencies have already, of officers whom the reader sees. */
export async function listKnownOfficers(
  scope: Scope,
  agencyIds: readonly string[],
  names: readonly string[],
): Promise<string[]> {
  const rows = await database().officer.findMany({
    where: { AND: [officersSeenBy(scope), { organizationId: { in: [...agencyIds] }, name: { in: [...names] } }] },
    orderBy: { name: 'asc' },
    select: { name: true },
  })
  return [...new Set(rows.map(({ name }) => name))]
}
