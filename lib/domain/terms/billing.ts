import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { type Cents, ZERO_CENTS } from '@/lib/domain/money/cents'
import type { Round } from '@/lib/domain/money/round'
import type { Selector } from '@/lib/domain/terms/amount'
import { type ByYear, type Id, isByYear } from '@/lib/domain/terms/by-year'
import type { MonthDay } from '@/lib/domain/terms/month-day'
import type { PlannedPayment } from '@/lib/domain/terms/planned-payment'

/** How one party pays another what it owes. */
export type Billing = {
  from: Id
  to: Id
  years?: Id[]
  /** Which cost lines it is for. Between two parties in a year, the first plan that means a cost line has it. */
  when?: PlanSelector
  payments: PaymentPlan
  /** How each payment is rounded. Absent: as DEFAULT_ROUND. */
  rounding?: Round
  /** Which payment takes what equal payments leave over; `unbilled`: none does, and it is never billed. */
  residue: 'first' | 'last' | 'unbilled'
  /** What the other party owes is set against it first. Below zero, the other party pays. */
  net?: true
  /** Credit brought forward into a year, used up by its earliest payments; one that names no year, into the first. */
  openingCents?: ByYear<Cents | null>
  /** The first payments of a year as they already went out; those that follow make up the difference. */
  alreadyBilledCents?: Record<Id, Cents[]>
  /** When the difference is made up. Absent: spread over the payments that remain. */
  catchUp?: 'spread' | 'next'
  /** Where what a year comes to in the end and what was billed for it part: met by the first payment of the next year. */
  difference?: 'nextYear'
  /**
   * Of each contract year that ended early, its last day as it was agreed. Its payments go on by that until the first
   * that is due at or after its end, which takes all that is left.
   */
  agreedEnds?: Record<Id, CalendarDate>
  /** "if staffed by October 1": shown beside the payments. */
  condition?: string
}

/** Cost lines that a plan of payments is for; its contract years are its own. */
export type PlanSelector = Omit<Selector, 'years'>

/**
 * The credit brought forward into one of the years that a plan covers: null where it is not recorded, none into a year
 * that is not listed.
 * @param years of the terms, in order
 */
export function openingIn({ openingCents, years: covered }: Billing, yearId: Id, years: readonly { id: Id }[]) {
  if (openingCents === undefined) return ZERO_CENTS
  if (isByYear(openingCents)) {
    const cents = openingCents.byYear[yearId]
    return cents === undefined ? ZERO_CENTS : cents
  }
  const first = years.find(({ id }) => covered?.includes(id) ?? true)
  return first?.id === yearId ? openingCents : ZERO_CENTS
}

export type PaymentPlan =
  /** So many equal payments in each contract year, on days that the documents do not say. */
  | { count: number }
  /**
   * So many equal payments, the first on this day, the others so many months apart; a first day that is the last of its
   * month stays the last of each. A shorter contract year has only those that do not fall too late for it.
   */
  | { count: number; firstOn: CalendarDate; everyMonths: number }
  /** These days; each pays for the contract year it falls in. */
  | { on: CalendarDate[] }
  /**
   * These days of every contract year: "every June 15 and December 15". Each pays for the contract year it falls in, as
   * often as it does; where none of them does, the first that comes after it.
   */
  | { everyYearOn: MonthDay[] }
  /** Payments that are not alike: 40%, 30% and the rest. Those of one contract year come to all that is due for it. */
  | { parts: PlannedPayment[] }
