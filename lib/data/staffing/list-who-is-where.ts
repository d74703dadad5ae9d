import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { StaffedPosition } from '@/lib/domain/staffing/position-view'
import { visibleTo } from '../agreements/visible-to'
import { writeDay } from '../columns/calendar-column'
import { database } from '../database'
import { ASSIGNMENTS, readAssignments } from './select-positions'

/** SRO positions of the recorded agreements in force on a day, and who holds them that day. */
export async function listWhoIsWhere(scope: Scope, day: CalendarDate): Promise<StaffedPosition[]> {
  const on = writeDay(day)
  const rows = await database().position.findMany({
    where: {
      version: {
        latest: true,
        recordedAt: { not: null },
        startsOn: { lte: on },
        endsOn: { gte: on },
        agreement: visibleTo(scope),
      },
    },
    orderBy: [{ version: { title: 'asc' } }, { versionId: 'asc' }, { place: 'asc' }],
    select: {
      key: true,
      name: true,
      headcount: true,
      assignments: {
        ...ASSIGNMENTS,
        where: { startsOn: { lte: on }, OR: [{ endsOn: null }, { endsOn: { gte: on } }] },
      },
      version: { select: { title: true, agreement: { select: { number: true, parties: AGENCY } } } },
    },
  })
  return rows.map(({ version, assignments, ...position }) => ({
    agreement: { number: version.agreement.number, title: version.title },
    agencyName: version.agreement.parties[0]?.organization.shortName ?? '',
    ...position,
    assignments: readAssignments(assignments),
  }))
}

const AGENCY = {
  where: { side: 'agency' },
  orderBy: { place: 'asc' },
  take: 1,
  select: { organization: { select: { shortName: true } } },
} as const
