import { addDays, addMonths, type CalendarDate, daysBetween } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'

const MONTHS_OF_YEAR = 12

/**
 * The days that usually follow an agreement's; they are proposed, and whoever renews may type others.
 *
 * - One of whole years, or of more than a year, goes on from the day after its last one: for as many whole years, or for
 *   the nearest number of them (17 months, which were to end with a fiscal year, are followed by one year).
 * - One of less than a year (a school year, one semester) comes again on the same days of the next year.
 */
export function proposeDates(range: DateRange): DateRange {
  const years = countYears(range)
  if (years === 0) return { startsOn: yearsLater(range.startsOn, 1), endsOn: yearsLater(range.endsOn, 1) }
  const startsOn = addDays(range.endsOn, 1)
  return { startsOn, endsOn: addDays(yearsLater(startsOn, years), -1) }
}

/** The nearest number of whole years, at least one; 0 for less than a year. */
function countYears({ startsOn, endsOn }: DateRange): number {
  const end = addDays(endsOn, 1)
  let whole = 0
  while (yearsLater(startsOn, whole + 1) <= end) whole += 1
  if (whole === 0) return 0
  const beyond = daysBetween(yearsLater(startsOn, whole), end)
  const untilNext = daysBetween(end, yearsLater(startsOn, whole + 1))
  return beyond > untilNext ? whole + 1 : whole
}

/** The same day of a later year; February 29 falls on the 28th in common years. */
function yearsLater(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * MONTHS_OF_YEAR)
}
