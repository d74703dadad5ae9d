import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { PartyChoice } from '@/lib/domain/organization/organization'
import { database } from '../database'
import { nameableBy } from './nameable-by'

/** Organizations that may be named as a party, by name, with their campuses and how far sharing with them is. */
export async function listPartyChoices(scope: Scope): Promise<PartyChoice[]> {
  const ownId = scope.organizationId
  const rows = await database().organization.findMany({
    where: nameableBy(ownId),
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
      linksReceived: { where: { askedById: ownId }, select: { acceptedAt: true } },
      linksAsked: { where: { otherId: ownId }, select: { acceptedAt: true } },
    },
  })
  return rows.map(({ id, campuses, members, enteredById, linksReceived, linksAsked, ...facts }) => ({
    organizationId: id,
    ...facts,
    campuses: campuses.map((campus) => ({ campusId: campus.id, name: campus.name })),
    unclaimed: enteredById === ownId && members.length === 0,
    sharing: wordSharing([...linksReceived, ...linksAsked]),
  }))
}

function wordSharing(links: readonly { acceptedAt: Date | null }[]): PartyChoice['sharing'] {
  if (links.length === 0) return 'not asked'
  return links.some((link) => link.acceptedAt !== null) ? 'accepted' : 'asked'
}
