import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { PartyChoice } from '@/lib/domain/organization/organization'
import { database } from '../database'
import { nameableBy } from './nameable-by'

/** Organizations that may be named as a party, by name, with their campuses. */
export async function listPartyChoices(scope: Scope): Promise<PartyChoice[]> {
  const rows = await database().organization.findMany({
    where: nameableBy(scope.organizationId),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      name: true,
      shortName: true,
      fiscalYearStarts: true,
      enteredById: true,
      campuses: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
      members: { take: 1, select: { id: true } },
    },
  })
  return rows.map(({ id, campuses, members, enteredById, ...facts }) => ({
    organizationId: id,
    ...facts,
    campuses: campuses.map((campus) => ({ campusId: campus.id, name: campus.name })),
    unclaimed: enteredById === scope.organizationId && members.length === 0,
  }))
}
