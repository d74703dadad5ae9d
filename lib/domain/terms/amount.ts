import type { Cents } from '@/lib/domain/money/cents'
import type { Ratio } from '@/lib/domain/money/ratio'
import { type ByYear, type Id, type Money, valueInYear } from '@/lib/domain/terms/by-year'

/** How a sum of money is worked out. Also used for fixed sums and limits. */
export type Amount = RateAmount | PercentAmount | MeasuredAmount

/** What the whole of an amount comes to at most and at least ("5%, not to exceed $7,500 in any year"). */
export type AmountHeld = { atMost?: ByYear<Cents | null>; atLeast?: ByYear<Cents | null> }

/** `each`, grown from year to year, times `factor` and every one of `times`. */
export type RateAmount = AmountHeld & {
  each: ByYear<Money>
  /** What the rate is taken by before anything is counted: "1.5" (time and a half), "1/100" of a price for a hundred. */
  factor?: Ratio
  times?: Times[]
  grows?: Growth
  /** The rate itself is at most this, however it grows ("the officer's hourly rate, at most $74.24"). */
  eachAtMost?: ByYear<Money>
}

/** A percent of other cost lines: overhead, payroll tax, burden on overtime. */
export type PercentAmount = AmountHeld & { percent: ByYear<Ratio | null>; of: Selector; times?: Times[] }

/** A part of a measure in dollars, kept by its name so that the real quantity can replace it ("half of the levy"). */
export type MeasuredAmount = AmountHeld & { part: ByYear<Ratio | null>; ofMeasure: Id; times?: Times[] }

/** One of something for each kind of amount. A kind that is added is asked for wherever there is such a table. */
export type ByAmountKind<R> = {
  rate: (amount: RateAmount) => R
  percent: (amount: PercentAmount) => R
  measured: (amount: MeasuredAmount) => R
}
export type AmountKind = keyof ByAmountKind<unknown>

/** What the table says of an amount's kind. */
export function byAmountKind<R>(amount: Amount, table: ByAmountKind<R>): R {
  if ('each' in amount) return table.rate(amount)
  return 'percent' in amount ? table.percent(amount) : table.measured(amount)
}

/** The position's headcount, a part of the time, or a number of something: 1,440 hours, 2/10 year, 12 months. */
export type Times = 'headcount' | YearPart | ServedPart | Quantity

/** The part of twelve months that the contract year is, by its days or by its months: 170 of 365 days, 17 of 12 months. */
export const YEAR_PARTS = ['daysOfYear', 'monthsOfYear'] as const
export type YearPart = (typeof YEAR_PARTS)[number]

/** The part of a contract year that was served before the agreement ended, by its days. A year not named: all of it. */
export type ServedPart = { served: { byYear: Record<Id, Ratio> } }

export type Quantity = {
  n: ByYear<Ratio | null>
  unit: string
  /** Only what is above this counts: overtime beyond 40 hours, substitutes after 10 days. Never below zero. */
  beyond?: Ratio
  /** `n` is the most there can be ("up to 180 days"): until the real number is known, so is the amount. */
  upTo?: true
  /** So many count where there are fewer ("at least 4 hours for each call-out"). */
  atLeast?: Ratio
  /** So many count where there are more: of 1,950 hours the first 1,800, at their own rate. */
  atMost?: Ratio
}

/** Whether an amount is held to a sum. */
export function isHeld({ atMost, atLeast }: AmountHeld): boolean {
  return atMost !== undefined || atLeast !== undefined
}

/** What an amount is held to in one year: null where that year is not listed. */
export function heldInYear({ atMost, atLeast }: AmountHeld, yearId: Id): AmountHeld {
  return {
    ...(atMost === undefined ? {} : { atMost: valueInYear(atMost, yearId) ?? null }),
    ...(atLeast === undefined ? {} : { atLeast: valueInYear(atLeast, yearId) ?? null }),
  }
}

/** Whether it is a number of something, which an actual count may replace. */
export function isQuantity(times: Times): times is Quantity {
  return typeof times === 'object' && 'n' in times
}

export function isYearPart(times: Times): times is YearPart {
  return times === 'daysOfYear' || times === 'monthsOfYear'
}

/**
 * How a rate goes on in the years that `each` does not name, from the last one that it names.
 * `from: 'rounded'` grows the rate as last rounded; `'unrounded'` grows the exact one and rounds each year's own.
 */
export type Growth = (
  | { by: ByYear<Ratio | null> }
  | { plusCents: ByYear<Cents | null> }
  /** By as much as a measure with one value a year has grown, at least and at most these. */
  | { index: Id; atLeast?: Ratio; atMost?: Ratio }
) & { from: 'rounded' | 'unrounded' }

/** Which cost lines are meant, in which years. A part that is absent leaves nothing out. */
export type Selector = {
  /** By id or by category. */
  costLines?: string[]
  positions?: Id[]
  years?: Id[]
}
