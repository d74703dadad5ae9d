import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { includesDate } from '@/lib/domain/calendar/date-range'
import { lastDayOf } from '@/lib/domain/staffing/assignments/held-span'
import { listVacancies } from '@/lib/domain/staffing/assignments/list-vacancies'
import type { VacantPosition } from '@/lib/domain/staffing/assignments/vacant-position'
import { readDay, readDayOrNull, writeDay } from '../columns/calendar-column'
import { database } from '../database'
import type { Prisma } from '../generated/client'
import { readRange } from './list-held-spans'
import { positionsSeenBy } from './officers-of'

/** Places in positions of agreements in force on a day that nobody holds that day, the longest vacant first. */
export async function listVacantPositions(scope: Scope, day: CalendarDate): Promise<VacantPosition[]> {
  const on = writeDay(day)
  const rows = await database().position.findMany({
    where: { AND: [positionsSeenBy(scope), { version: { startsOn: { lte: on }, endsOn: { gte: on } } }] },
    orderBy: [{ version: { title: 'asc' } }, { versionId: 'asc' }, { place: 'asc' }],
    select: POSITION,
  })
  return rows
    .flatMap((row) => readVacancies(row).map((vacancy) => ({ ...readFacts(row), vacancy })))
    .filter(({ vacancy }) => includesDate({ startsOn: vacancy.since, endsOn: vacancy.until }, day))
    .sort((a, b) => a.vacancy.since.localeCompare(b.vacancy.since))
}

const POSITION = {
  id: true,
  name: true,
  years: { select: { startsOn: true, endsOn: true, places: true } },
  assignments: { where: { absenceId: null }, select: { startsOn: true, endsOn: true } },
  version: {
    select: {
      title: true,
      startsOn: true,
      endsOn: true,
      clauses: { where: { kind: 'replacement', noticeDays: { not: null } }, take: 1, select: { noticeDays: true } },
      agreement: {
        select: {
          number: true,
          parties: {
            where: { side: 'agency' },
            orderBy: { place: 'asc' },
            take: 1,
            select: { organization: { select: { shortName: true } } },
          },
        },
      },
    },
  },
} as const satisfies Prisma.PositionSelect

type PositionRow = Prisma.PositionGetPayload<{ select: typeof POSITION }>

function readVacancies({ version, years, assignments }: PositionRow) {
  const agreement = readRange(version)
  return listVacancies({
    agreement,
    places: years.map((year) => ({ ...readRange(year), places: year.places })),
    held: assignments.map((row) => ({
      startsOn: readDay(row.startsOn),
      endsOn: lastDayOf(readDayOrNull(row.endsOn), agreement),
    })),
    replacementDays: version.clauses[0]?.noticeDays ?? null,
  })
}

function readFacts({ id, name, version }: PositionRow): Omit<VacantPosition, 'vacancy'> {
  const { agreement, title } = version
  return {
    agreement: { number: agreement.number, title },
    agencyName: agreement.parties[0]?.organization.shortName ?? '',
    positionId: id,
    positionName: name,
  }
}
