import { type DateRange, daysIn, overlapOf } from '@/lib/domain/calendar/date-range'
import { type CalendarMonth, monthsOf, rangeOfMonth } from '@/lib/domain/calendar/month'
import { type Cents, cents } from '@/lib/domain/money/cents'
import { addFractions, type Fraction, makeFraction, ZERO } from '@/lib/domain/money/fraction'
import { floorDivide } from '@/lib/domain/money/round'

export type MonthCents = { month: CalendarMonth; cents: Cents }

/**
 * A sum spread evenly over the months that it serves, in whole cents: what has been spread up to the end of a month is
 * the exact sum to the nearest cent. So every run of months is within a cent of its exact part (half of a year of
 * $50,000 is $25,000.00), and the months add up to the sum. A month that the range cuts counts by its days: September
 * 16 to 30 is half a month.
 */
export function spreadOverMonths(total: Cents, range: DateRange): MonthCents[] {
  const months = monthsOf(range)
  const weights = months.map((month) => partOfMonth(month, range))
  const whole = weights.reduce(addFractions, ZERO)
  let weight = ZERO
  let before = 0n
  return months.map((month, index) => {
    weight = addFractions(weight, weights[index] ?? ZERO)
    const upTo = nearest(BigInt(total) * weight.n * whole.d, weight.d * whole.n)
    const part = cents(upTo - before)
    before = upTo
    return { month, cents: part }
  })
}

/** A half goes up, below zero as above it, so that adding whole cents to the sum moves nothing. */
const nearest = (n: bigint, d: bigint): bigint => floorDivide(2n * n + d, 2n * d)

function partOfMonth(month: CalendarMonth, range: DateRange): Fraction {
  const whole = rangeOfMonth(month)
  const served = overlapOf(whole, range)
  return served ? makeFraction(BigInt(daysIn(served)), BigInt(daysIn(whole))) : ZERO
}
