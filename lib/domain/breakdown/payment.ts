import type { Figure } from '@/lib/domain/breakdown/figure'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Cents } from '@/lib/domain/money/cents'
import type { Id } from '@/lib/domain/terms/by-year'

/** One payment of one party to another for a contract year: the `number`th of `count`. A refund that no planned payment is left for is one more. */
export type Payment = {
  yearId: Id
  fromId: Id
  toId: Id
  /** The cost lines that it is for, of a plan that is for some. Absent: of all that no such plan is for. */
  forLines?: Id[]
  number: number
  count: number
  /** Null when the documents name no day. */
  dueOn: CalendarDate | null
  figure: Figure
  /** What a credit brought forward took off this payment, where that is known; below zero, a debit that it takes. */
  creditUsedCents?: Cents
  /** Paid back of what was paid too much: from whom the year's payments go to, to whom they come from. */
  refund?: true
  condition?: string
}
