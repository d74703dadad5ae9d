import { addDays, addMonths, daysBetween } from '@/lib/domain/calendar/calendar-date'
import { type DateRange, daysIn } from '@/lib/domain/calendar/date-range'

const MONTHS = 12

/** A count of days or months, where a month that is cut counts by its days: `whole` and `part`/`of` more. */
export type CountedMonths = { whole: number; part: number; of: number }

/** Days of a range, and those of the twelve months that begin with it: 170 of 365, or of 366 with a February 29. */
export function daysOfTwelveMonths(range: DateRange): { days: number; of: number } {
  const endsOn = addDays(addMonths(range.startsOn, MONTHS), -1)
  return { days: daysIn(range), of: daysIn({ startsOn: range.startsOn, endsOn }) }
}

/** Months of a range from its first day on: January 12 to June 30 is 5 months and 19 days of the 30 to July 11. */
export function monthsIn({ startsOn, endsOn }: DateRange): CountedMonths {
  const after = addDays(endsOn, 1)
  let whole = 0
  while (addMonths(startsOn, whole + 1) <= after) whole += 1
  const [from, to] = [addMonths(startsOn, whole), addMonths(startsOn, whole + 1)]
  return { whole, part: daysBetween(from, after), of: daysBetween(from, to) }
}
