import { type CalendarDate, dateParts } from '@/lib/domain/calendar/calendar-date'

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  const { year, month, day } = dateParts(date)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** "Monday" */
export function nameWeekday(date: CalendarDate): string {
  return WEEKDAYS[weekdayOf(date)] ?? ''
}
