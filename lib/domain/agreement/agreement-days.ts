import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

/** An agreement by its number and title, and the days on which it is in force. */
export type AgreementDays = {
  readonly number: string
  readonly title: string
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
}
