import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { type Cents, ZERO_CENTS } from '@/lib/domain/money/cents'
import type { Round } from '@/lib/domain/money/round'
import { type ByYear, type Id, isByYear } from '@/lib/domain/terms/by-year'

/** How one party pays another what it owes. */
export type Billing = {
  from: Id
  to: Id
  years?: Id[]
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
  /** "if staffed by October 1": shown beside the payments. */
  condition?: string
}

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
  /** So many equal payments, the first on this day, the others so many months apart. */
  | { count: number; firstOn: CalendarDate; everyMonths: number }
  /** These days; each pays for the contract year it falls in. */
  | { on: CalendarDate[] }
  /** These days of every contract year: "every June 15 and December 15". */
  | { everyYearOn: MonthDay[] }

/** A day of every year as "06-15". */
export type MonthDay = string & { readonly [monthDay]: 'day of every year' }

declare const monthDay: unique symbol

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const DAYS_OF_LEAP_YEAR = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day of every year that a text says, or null ("02-30"). February 29 falls on the 28th in common years. */
export function parseMonthDay(text: string): MonthDay | null {
  const match = MONTH_DAY.exec(text)
  if (!match) return null
  const longest = DAYS_OF_LEAP_YEAR[Number(match[1]) - 1] ?? 0
  return Number(match[2]) <= longest ? (text as MonthDay) : null
}
