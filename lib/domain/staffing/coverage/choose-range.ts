import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { type SchoolCalendar, semestersOf } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { rangeOfSchoolYear, schoolYearOn } from '@/lib/domain/calendar/school-year'
import { daysOf, monthRangesOf, weekOf, weeksOf } from './list-periods'

/** Over what coverage is looked at. */
export const COVERAGE_VIEWS = ['week', 'semester', 'year'] as const
export type CoverageView = (typeof COVERAGE_VIEWS)[number]

/** The days to look at, and the periods that each get a column. */
export type ChosenRange = { readonly range: DateRange; readonly periods: readonly DateRange[] }

/**
 * The week, semester or school year of a day. Of several districts' calendars the earliest first and the latest last
 * day bound it. Null: no calendar of that school year says where its second semester begins.
 */
export function chooseRange(
  view: CoverageView,
  on: CalendarDate,
  calendars: readonly SchoolCalendar[],
): ChosenRange | null {
  if (view === 'week') return { range: weekOf(on), periods: daysOf(weekOf(on)) }
  const ofYear = calendars.filter(({ schoolYear }) => schoolYear === schoolYearOn(on))
  if (view === 'year') {
    const range = boundsOf(ofYear.flatMap(({ days }) => rangeOf(days))) ?? rangeOfSchoolYear(schoolYearOn(on))
    return { range, periods: monthRangesOf(range) }
  }
  const semesters = ofYear.map(semestersOf).filter((both) => both !== null)
  const second = boundsOf(semesters.map((both) => both[1]))
  const first = boundsOf(semesters.map((both) => both[0]))
  if (first === null || second === null) return null
  const range = on < second.startsOn ? first : second
  return { range, periods: weeksOf(range) }
}

function rangeOf(days: readonly CalendarDate[]): DateRange[] {
  const [startsOn, endsOn] = [days[0], days.at(-1)]
  return startsOn === undefined || endsOn === undefined ? [] : [{ startsOn, endsOn }]
}

function boundsOf(ranges: readonly DateRange[]): DateRange | null {
  const [startsOn] = ranges.map((range) => range.startsOn).sort()
  const endsOn = ranges
    .map((range) => range.endsOn)
    .sort()
    .at(-1)
  return startsOn === undefined || endsOn === undefined ? null : { startsOn, endsOn }
}
