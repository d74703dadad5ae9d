import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { FoundCampus, FoundOrganization } from '@/lib/domain/staffing/officers/found'
import { visibleTo } from '../agreements/visible-to'
import { writeDay } from '../columns/calendar-column'
import { database } from '../database'
import type { Prisma } from '../generated/client'
import { escapeLike } from '../staffing/list-officers'
import { positionsSeenBy } from '../staffing/officers-of'

/** As many of each kind as a page shows; more words find the others. */
export const MOST_FOUND = 50

/** Every word must be in one of the names. */
function wordsIn(search: string) {
  return search
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ contains: escapeLike(word), mode: 'insensitive' as const }))
}

/** The organization itself, and those that are party to an agreement that it sees. */
function organizationsSeenBy(scope: Scope): Prisma.OrganizationWhereInput {
  return { OR: [{ id: scope.organizationId }, { parties: { some: { agreement: visibleTo(scope) } } }] }
}

/** Campuses of organizations that the reader sees, by name, with who serves there on a day. */
export async function findCampuses(scope: Scope, search: string, day: CalendarDate): Promise<FoundCampus[]> {
  const on = writeDay(day)
  const lasting = { version: { startsOn: { lte: on }, endsOn: { gte: on } } }
  const today = {
    startsOn: { lte: on },
    OR: [{ endsOn: null }, { endsOn: { gte: on } }],
    position: { AND: [positionsSeenBy(scope), lasting] },
  }
  const rows = await database().campus.findMany({
    where: {
      organization: organizationsSeenBy(scope),
      AND: wordsIn(search).map((word) => ({
        OR: [{ name: word }, { organization: { OR: [{ name: word }, { shortName: word }] } }],
      })),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_FOUND,
    select: {
      id: true,
      name: true,
      level: true,
      organization: { select: { id: true, shortName: true } },
      assignments: {
        where: { assignment: today },
        select: { assignment: { select: { officer: { select: { id: true, name: true } } } } },
      },
    },
  })
  return rows.map(({ organization, assignments, ...campus }) => ({
    ...campus,
    district: organization,
    officers: assignments.map(({ assignment }) => assignment.officer),
  }))
}

/** Organizations that the reader sees, by name. */
export async function findOrganizations(scope: Scope, search: string): Promise<FoundOrganization[]> {
  const rows = await database().organization.findMany({
    where: {
      ...organizationsSeenBy(scope),
      AND: wordsIn(search).map((word) => ({ OR: [{ name: word }, { shortName: word }] })),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_FOUND,
    select: {
      id: true,
      name: true,
      kind: true,
      _count: { select: { parties: { where: { agreement: visibleTo(scope) } } } },
    },
  })
  return rows.map(({ _count, ...organization }) => ({ ...organization, agreementCount: _count.parties }))
}
