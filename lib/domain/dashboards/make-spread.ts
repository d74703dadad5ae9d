import { spreadOverFiscalYears } from '@/lib/domain/breakdown/folds/fold-fiscal-years'
import { addDays } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import type { FiscalStartMonth } from '@/lib/domain/calendar/fiscal-year'
import { monthOf, monthsOf } from '@/lib/domain/calendar/month'
import { type Cents, cents } from '@/lib/domain/money/cents'

/** A sum that serves a range, by the fiscal years of one organization, earliest first. */
export type Spread = (total: Cents, range: DateRange) => Cents[]

/**
 * `spreadOverFiscalYears`, for the thousands of sums of a dashboard. Over whole months every month has the same weight:
 * each gets the whole cents of an equal part, so that only what is left over, less than a cent a month, has to be
 * spread, once for each range and rest.
 */
export function makeSpread(startMonth: FiscalStartMonth): Spread {
  const known = new Map<string, (total: Cents) => Cents[]>()
  return (total, range) => {
    const key = `${range.startsOn} ${range.endsOn}`
    const spread = known.get(key) ?? spreadOver(range, startMonth)
    known.set(key, spread)
    return spread(total)
  }
}

function spreadOver(range: DateRange, startMonth: FiscalStartMonth): (total: Cents) => Cents[] {
  const spread = (total: Cents) => spreadOverFiscalYears(total, range, startMonth).map((part) => part.cents)
  if (!isWholeMonths(range)) return spread
  const count = monthsOf(range).length
  const months = spread(cents(count))
  const rests = new Map<number, Cents[]>()
  return (total) => {
    const each = Math.floor(total / count)
    const left = total - each * count
    const rest = rests.get(left) ?? spread(cents(left))
    rests.set(left, rest)
    return months.map((part, index) => cents(part * each + (rest[index] ?? 0)))
  }
}

function isWholeMonths({ startsOn, endsOn }: DateRange): boolean {
  return startsOn.endsWith('-01') && monthOf(addDays(endsOn, 1)) !== monthOf(endsOn)
}
