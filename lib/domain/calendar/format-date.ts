import { type CalendarDate, dateParts } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import type { CalendarMonth } from '@/lib/domain/calendar/month'

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "July 1, 2026" */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = dateParts(date)
  return `${MONTH_NAMES[month - 1]} ${day}, ${year}`
}

/** "July 1, 2026 to June 30, 2027" */
export function formatDateRange(range: DateRange): string {
  return `${formatDate(range.startsOn)} to ${formatDate(range.endsOn)}`
}

/** "July 2026" */
export function formatMonth(month: CalendarMonth): string {
  const { year, month: number } = dateParts(`${month}-01` as CalendarDate)
  return `${MONTH_NAMES[number - 1]} ${year}`
}
