import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { dayInZone } from '@/lib/domain/calendar/day-in-zone'

/** How long a draft, and typing that is not saved, is kept after it was touched last. */
export const KEPT_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** The last day on which a draft is still there, if nobody touches it again. */
export function keptUntil(touchedAt: Date, timeZone: string): CalendarDate {
  return dayInZone(new Date(touchedAt.getTime() + KEPT_DAYS * DAY_MS), timeZone)
}

/** What was touched at this instant or before goes now: the last day that was named for it is over in every time zone. */
export function goesBefore(now: Date): Date {
  return new Date(now.getTime() - (KEPT_DAYS + 1) * DAY_MS)
}
