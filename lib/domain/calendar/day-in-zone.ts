import { type CalendarDate, calendarDate } from '@/lib/domain/calendar/calendar-date'

/** The calendar day that an instant falls on in a time zone ("America/Los_Angeles"). */
export function dayInZone(instant: Date, timeZone: string): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return calendarDate(parts.format(instant))
}

/** "November 21, 2026, 4:05 PM" in a time zone. */
export function formatInstant(instant: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'long' }).format(instant)
  return `${day}, ${formatTime(instant, timeZone)}`
}

/** "4:05 PM" in a time zone. */
export function formatTime(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', minute: '2-digit' }).format(instant)
}
