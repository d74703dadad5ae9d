import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { visibleTo } from '../agreements/visible-to'
import { readDay, readDayOrNull } from '../columns/calendar-column'
import { database } from '../database'
import type { Prisma } from '../generated/client'

const CALENDAR = {
  organizationId: true,
  schoolYear: true,
  days: true,
  secondSemesterStartsOn: true,
  source: true,
  illustrative: true,
  rowVersion: true,
} as const satisfies Prisma.SchoolCalendarSelect

type CalendarRow = Prisma.SchoolCalendarGetPayload<{ select: typeof CALENDAR }>

/** The organization's own calendars, the newest school year first. */
export async function listOwnCalendars(scope: Scope): Promise<SchoolCalendar[]> {
  const rows = await database().schoolCalendar.findMany({
    where: { organizationId: scope.organizationId },
    orderBy: { schoolYear: 'desc' },
    select: CALENDAR,
  })
  return rows.map(readCalendar)
}

/** The organization's own calendar of one school year (2023 for 2023-24), or null. */
export async function findOwnCalendar(scope: Scope, schoolYear: number): Promise<SchoolCalendar | null> {
  const row = await database().schoolCalendar.findFirst({
    where: { organizationId: scope.organizationId, schoolYear },
    select: CALENDAR,
  })
  return row === null ? null : readCalendar(row)
}

/** Calendars of some school years: its own, and those of districts that are party to an agreement it sees. */
export async function listCalendars(scope: Scope, schoolYears: readonly number[]): Promise<SchoolCalendar[]> {
  const party = { some: { side: 'district' as const, agreement: visibleTo(scope) } }
  const rows = await database().schoolCalendar.findMany({
    where: {
      schoolYear: { in: [...schoolYears] },
      OR: [{ organizationId: scope.organizationId }, { organization: { parties: party } }],
    },
    orderBy: [{ organizationId: 'asc' }, { schoolYear: 'asc' }],
    select: CALENDAR,
  })
  return rows.map(readCalendar)
}

export function readCalendar({ days, secondSemesterStartsOn, ...row }: CalendarRow): SchoolCalendar {
  return { ...row, days: days.map(readDay), secondSemesterStartsOn: readDayOrNull(secondSemesterStartsOn) }
}
