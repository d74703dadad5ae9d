import { type CalendarDate, calendarDate } from '@/lib/domain/calendar/calendar-date'

/** A `date` column comes as midnight UTC: the day it names. */
export function readDay(column: Date): CalendarDate {
  return calendarDate(column.toISOString().slice(0, 10))
}

export function readDayOrNull(column: Date | null): CalendarDate | null {
  return column === null ? null : readDay(column)
}

/** The value of a `date` column for a day. */
export function writeDay(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
