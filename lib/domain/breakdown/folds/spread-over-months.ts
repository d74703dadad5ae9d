import { type DateRange, daysIn, overlapOf } from '@/lib/domain/calendar/date-range'
import { type CalendarMonth, monthsOf, rangeOfMonth } from '@/lib/domain/calendar/month'
import { apportion } from '@/lib/domain/money/apportion'
import type { Cents } from '@/lib/domain/money/cents'
import { makeFraction, ZERO } from '@/lib/domain/money/fraction'

export type MonthCents = { month: CalendarMonth; cents: Cents }

/**
 * A sum spread evenly over the months that it serves, in whole cents (largest remainder). A month that the range cuts
 * counts by its days: September 16 to 30 is half a month.
 */
export function spreadOverMonths(total: Cents, range: DateRange): MonthCents[] {
  const months = monthsOf(range)
  const parts = apportion(
    total,
    months.map((month) => partOfMonth(month, range)),
  )
  return months.map((month, index) => ({ month, cents: parts[index] ?? (0 as Cents) }))
}

function partOfMonth(month: CalendarMonth, range: DateRange) {
  const whole = rangeOfMonth(month)
  const served = overlapOf(whole, range)
  return served ? makeFraction(BigInt(daysIn(served)), BigInt(daysIn(whole))) : ZERO
}
