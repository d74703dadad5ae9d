import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { PartyChoice } from '@/lib/domain/organization/organization'
import { database } from '../database'
import type { Prisma } from '../generated/client'
import { nameableBy } from './nameable-by'

/** Members who keep an agency's officers: they have joined, and their membership has not ended. */
export const POLICE_SUPERVISORS = {
  roles: { has: 'police_supervisor' },
  endedAt: null,
  userId: { not: null },
} as const satisfies Prisma.MemberWhereInput

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
      _count: { select: { members: { where: POLICE_SUPERVISORS } } },
    },
  })
  return rows.map(({ id, campuses, members, enteredById, linksReceived, linksAsked, _count, ...facts }) => ({
    organizationId: id,
    ...facts,
    campuses: campuses.map((campus) => ({ campusId: campus.id, name: campus.name })),
    unclaimed: enteredById === ownId && members.length === 0,
    sharing: wordSharing([...linksReceived, ...linksAsked]),
    keepsOfficers: _count.members > 0,
  }))
}

function wordSharing(links: readonly { acceptedAt: Date | null }[]): PartyChoice['sharing'] {
  if (links.length === 0) return 'not asked'
  return links.some((link) => link.acceptedAt !== null) ? 'accepted' : 'asked'
}
