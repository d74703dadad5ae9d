import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Cents } from '@/lib/domain/money/cents'
import type { Ratio } from '@/lib/domain/money/ratio'
import type { MonthDay } from '@/lib/domain/terms/month-day'

/** One of payments that are not alike: what it takes of what is due for a contract year, and when. */
export type PlannedPayment = PlannedShare & {
  /** A day of the calendar or of every year. Absent: the documents name none. */
  on?: CalendarDate | MonthDay
  /** The day pays for the contract year that is over by then, not for the one that it falls in. */
  afterYear?: true
}

export type PlannedShare =
  /** So much of what is due for the year. */
  | { part: Ratio }
  /** A fixed sum; never more than the other payments leave of what is due. */
  | { cents: Cents }
  /** All that the others leave, to the cent. */
  | { rest: true }
