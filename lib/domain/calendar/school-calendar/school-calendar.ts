import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'

/** The days on which a district's schools are in session in one school year. */
export type SchoolCalendar = {
  readonly organizationId: string
  /** The calendar year in which the school year begins: 2023 for 2023-24. */
  readonly schoolYear: number
  /** In order, each once, at least one. */
  readonly days: readonly CalendarDate[]
  /** Null: not recorded. */
  readonly secondSemesterStartsOn: CalendarDate | null
  /** Where the days come from; null: not recorded. */
  readonly source: string | null
  /** Made up to show how the product works. */
  readonly illustrative: boolean
  readonly rowVersion: number
}

/** First and second semester, from the first to the last day in session; null where their border is not recorded. */
export function semestersOf({
  days,
  secondSemesterStartsOn,
}: Pick<SchoolCalendar, 'days' | 'secondSemesterStartsOn'>): readonly [DateRange, DateRange] | null {
  const [first, last] = [days[0], days.at(-1)]
  const lastBefore = days.findLast((day) => secondSemesterStartsOn !== null && day < secondSemesterStartsOn)
  if (first === undefined || last === undefined || lastBefore === undefined || secondSemesterStartsOn === null)
    return null
  return [
    { startsOn: first, endsOn: lastBefore },
    { startsOn: secondSemesterStartsOn, endsOn: last },
  ]
}
