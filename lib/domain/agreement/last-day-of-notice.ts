import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'

/** The last day on which notice can be given so many days before the last day of an agreement. */
export function lastDayOfNotice(endsOn: CalendarDate, noticeDays: number): CalendarDate {
  return addDays(endsOn, -noticeDays)
}
