import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Cents } from '@/lib/domain/money/cents'
import type { Fraction } from '@/lib/domain/money/fraction'

/** A payment as it is planned. Without a share it is as much as the others are. */
export type Scheduled = { dueOn: CalendarDate | null; share?: ScheduledShare }

/** What a payment takes: a part (of `rest`: what parts leave, from which the sums go off), or a fixed sum. */
export type ScheduledShare = { weight: Fraction; rest?: true } | { sumCents: Cents }
