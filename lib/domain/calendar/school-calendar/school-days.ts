import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { rangeOfSchoolYear, schoolYearsOf } from '@/lib/domain/calendar/school-year'
import type { SchoolCalendar } from './school-calendar'

/** The days in session of one district, or of several together. */
export type SchoolDays = {
  /** In order, each once. */
  readonly days: readonly CalendarDate[]
  /** The school years with a calendar; in any other, school days are not recorded. */
  readonly recorded: ReadonlySet<number>
  /** The calendar of one of the school years is made up to show how the product works. */
  readonly illustrative: boolean
}

/** A number of school days, as far as calendars are recorded. */
export type SchoolDayCount = {
  readonly days: number
  /** School years without a calendar: the days are a least. Weekdays are never counted in their place. */
  readonly notRecorded: readonly number[]
}

/**
 * The school days of districts together: a day on which any of them has school. A school year is recorded when every
 * one of them has a calendar for it.
 */
export function joinCalendars(byDistrict: readonly (readonly SchoolCalendar[])[]): SchoolDays {
  const years = byDistrict.map((calendars) => new Set(calendars.map(({ schoolYear }) => schoolYear)))
  const recorded = new Set([...(years[0] ?? [])].filter((year) => years.every((one) => one.has(year))))
  const calendars = byDistrict.flat().filter(({ schoolYear }) => recorded.has(schoolYear))
  return {
    days: [...new Set(calendars.flatMap(({ days }) => days))].sort(),
    recorded,
    illustrative: calendars.some(({ illustrative }) => illustrative),
  }
}

/** The school days of a range, in order. */
export function schoolDaysWithin({ days }: SchoolDays, { startsOn, endsOn }: DateRange): readonly CalendarDate[] {
  return days.slice(placeOf(days, startsOn), placeAfter(days, endsOn))
}

/** How many school days a range has. */
export function countSchoolDays(school: SchoolDays, range: DateRange): SchoolDayCount {
  const days = placeAfter(school.days, range.endsOn) - placeOf(school.days, range.startsOn)
  return { days, notRecorded: schoolYearsOf(range).filter((year) => !school.recorded.has(year)) }
}

/** From the first to the last day in session of a school year; where no calendar says so, July 1 to June 30. */
export function spanOfSchoolYear(school: SchoolDays, schoolYear: number): DateRange {
  const whole = rangeOfSchoolYear(schoolYear)
  const within = schoolDaysWithin(school, whole)
  return { startsOn: within[0] ?? whole.startsOn, endsOn: within.at(-1) ?? whole.endsOn }
}

/** How many of the days come before this one. */
function placeOf(days: readonly CalendarDate[], day: CalendarDate): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? day) < day) low = middle + 1
    else high = middle
  }
  return low
}

function placeAfter(days: readonly CalendarDate[], day: CalendarDate): number {
  const place = placeOf(days, day)
  return days[place] === day ? place + 1 : place
}
