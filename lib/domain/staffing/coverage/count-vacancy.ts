import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { type DateRange, overlapOf } from '@/lib/domain/calendar/date-range'
import { countSchoolDays, type SchoolDays } from '@/lib/domain/calendar/school-calendar/school-days'
import type { CoveredPosition } from './covered-position'
import { joinPieces } from './cut-range'
import { lackOf, staffPosition } from './staff-position'

/** Days one after the other on which a position lacks so many officers. */
export type VacantSpan = DateRange & {
  readonly lacking: number
  /** School days of the span, once for each officer lacking. */
  readonly days: number
}

/** Vacancy days of a position in a contract year, with how they were counted. */
export type VacancyFigure = {
  /** The position's id in the cost terms. */
  readonly positionKey: string
  readonly positionName: string
  readonly year: ContractYear
  /** The last day that was counted: the year's, or the day it was asked on. Null: the year has not begun. */
  readonly countedTo: CalendarDate | null
  readonly spans: readonly VacantSpan[]
  /** The sum of the spans; a least where school years are not recorded. */
  readonly days: number
  /** School years in which the position was vacant on days that no calendar tells. */
  readonly notRecorded: readonly number[]
  readonly illustrative: boolean
}

/**
 * School days on which a position lacked officers in a contract year, up to and with the day it is asked on: what is
 * still to come is no vacancy yet.
 */
export function countVacancy(
  position: CoveredPosition,
  year: ContractYear,
  school: SchoolDays,
  today: CalendarDate,
): VacancyFigure {
  const facts = { positionKey: position.key, positionName: position.name, year, illustrative: school.illustrative }
  const range = overlapOf(year, { startsOn: position.range.startsOn, endsOn: today })
  if (today < year.startsOn || range === null) return { ...facts, countedTo: null, spans: [], days: 0, notRecorded: [] }
  const notRecorded = new Set<number>()
  const lacking = staffPosition(position, [], range).map((span) => ({
    startsOn: span.startsOn,
    endsOn: span.endsOn,
    lacking: lackOf(span),
  }))
  const spans = joinPieces(lacking, (a, b) => a.lacking === b.lacking)
    .filter((span) => span.lacking > 0)
    .map((span): VacantSpan => {
      const counted = countSchoolDays(school, span)
      for (const missing of counted.notRecorded) notRecorded.add(missing)
      return { ...span, days: counted.days * span.lacking }
    })
  const days = spans.reduce((sum, span) => sum + span.days, 0)
  return { ...facts, countedTo: range.endsOn, spans, days, notRecorded: [...notRecorded].sort() }
}
