import {
  addMonths,
  type CalendarDate,
  dateFromParts,
  dateParts,
  daysInMonth,
} from '@/lib/domain/calendar/calendar-date'

/** The day so many months later; from the last day of a month, the last of that month too: February 28, then March 31. */
export function addMonthsToEnd(date: CalendarDate, months: number): CalendarDate {
  const later = addMonths(date, months)
  if (!isEndOfMonth(date)) return later
  const { year, month } = dateParts(later)
  return dateFromParts({ year, month, day: daysInMonth(year, month) })
}

function isEndOfMonth(date: CalendarDate): boolean {
  const { year, month, day } = dateParts(date)
  return day === daysInMonth(year, month)
}
