import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { OfficerLine } from '@/lib/domain/staffing/officers/officer-view'
import { readDay, writeDay } from '../columns/calendar-column'
import { database } from '../database'
import { officersSeenBy, positionsSeenBy } from './officers-of'
import { CAMPUSES, readCampuses } from './select-positions'

/** More officers than this are found by searching. */
export const MOST_OFFICERS = 500

/**
 * Officers whom the organization sees, by agency and name, with what they hold on a day. `search`: every word must be in
 * the name or post, the agency's name, or that of a campus where the officer serves that day.
 */
export async function listOfficers(scope: Scope, day: CalendarDate, search = ''): Promise<OfficerLine[]> {
  const on = writeDay(day)
  const today = { startsOn: { lte: on }, OR: [{ endsOn: null }, { endsOn: { gte: on } }] }
  const lasting = { version: { startsOn: { lte: on }, endsOn: { gte: on } } }
  const held = { ...today, position: { AND: [positionsSeenBy(scope), lasting] } }
  const words = search.split(/\s+/).filter((word) => word !== '')
  const rows = await database().officer.findMany({
    where: {
      AND: [
        officersSeenBy(scope),
        ...words.map((word) => {
          const contains = { contains: escapeLike(word), mode: 'insensitive' } as const
          const at = { some: { campus: { name: contains } } }
          return {
            OR: [
              { name: contains },
              { organization: { OR: [{ name: contains }, { shortName: contains }] } },
              { assignments: { some: { ...held, campuses: at } } },
            ],
          }
        }),
      ],
    },
    orderBy: [{ organization: { shortName: 'asc' } }, { organizationId: 'asc' }, { name: 'asc' }],
    take: MOST_OFFICERS,
    select: {
      id: true,
      name: true,
      organization: { select: { id: true, shortName: true } },
      absences: { where: { startsOn: { lte: on }, endsOn: { gte: on } }, select: { endsOn: true }, take: 1 },
      assignments: {
        where: held,
        orderBy: { startsOn: 'asc' },
        select: { id: true, absenceId: true, position: { select: { name: true } }, campuses: CAMPUSES },
      },
    },
  })
  return rows.map(({ organization, absences, assignments, ...officer }) => ({
    ...officer,
    agency: organization,
    awayUntil: absences[0] === undefined ? null : readDay(absences[0].endsOn),
    holds: assignments.map(({ id, position, absenceId, campuses }) => ({
      assignmentId: id,
      positionName: position.name,
      substitute: absenceId !== null,
      campuses: readCampuses(campuses),
    })),
  }))
}

/** A word as it is to be found, with nothing in it that stands for something else. */
export function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
