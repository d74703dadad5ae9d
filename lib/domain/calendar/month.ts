import { addDays, type CalendarDate, dateFromParts, dateParts, daysInMonth } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'

declare const unit: unique symbol

/** A month of the calendar as "2026-07". Months compare as text. */
export type CalendarMonth = string & { readonly [unit]: 'calendar month' }

export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7) as CalendarMonth
}

/** The days of a month, first to last. */
export function rangeOfMonth(month: CalendarMonth): DateRange {
  const { year, month: number } = dateParts(`${month}-01` as CalendarDate)
  const day = daysInMonth(year, number)
  return { startsOn: `${month}-01` as CalendarDate, endsOn: dateFromParts({ year, month: number, day }) }
}

/** The months that a range touches, in order. */
export function monthsOf(range: DateRange): CalendarMonth[] {
  const months: CalendarMonth[] = []
  const last = monthOf(range.endsOn)
  for (let month = monthOf(range.startsOn); month < last; month = monthOf(addDays(rangeOfMonth(month).endsOn, 1))) {
    months.push(month)
  }
  return [...months, last]
}
