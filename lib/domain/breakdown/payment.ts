import type { Figure } from '@/lib/domain/breakdown/figure'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Cents } from '@/lib/domain/money/cents'
import type { Id } from '@/lib/domain/terms/by-year'

/** One payment of one party to another for a contract year: the `number`th of `count`. */
export type Payment = {
  yearId: Id
  fromId: Id
  toId: Id
  number: number
  count: number
  /** Null when the documents name no day. */
  dueOn: CalendarDate | null
  figure: Figure
  /** What a credit brought forward took off this payment, where that is known. */
  creditUsedCents?: Cents
  condition?: string
}
