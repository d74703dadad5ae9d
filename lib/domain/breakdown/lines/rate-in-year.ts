import type { CalculatedGrowth } from '@/lib/domain/breakdown/calculation'
import { growRate } from '@/lib/domain/breakdown/lines/grow-rate'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { compareFractions, type Fraction, wholeFraction } from '@/lib/domain/money/fraction'
import { type Round, roundTo } from '@/lib/domain/money/round'
import type { RateAmount } from '@/lib/domain/terms/amount'
import { type Id, isByYear, isCentsRange, type Money, valueInYear } from '@/lib/domain/terms/by-year'

/** A rate in a contract year, in exact cents; rounded if it grew. Null: not recorded. */
export type Rate = { value: Fraction | null; missing: string[]; growth?: CalculatedGrowth; limited?: Fraction }

/**
 * The rate that an amount has in a year: the one named for it, or the last one named before, grown year by year.
 * @param what names the amount among the facts not recorded
 */
export function rateInYear(run: Run, amount: RateAmount, yearId: Id, round: Round, what: string): Rate {
  const rate = uncappedRate(run, amount, yearId, round, what)
  const cap = centsOf(amount.eachAtMost === undefined ? null : valueInYear(amount.eachAtMost, yearId))
  if (!cap) return rate
  if (!rate.value) return { ...rate, limited: cap }
  return compareFractions(rate.value, cap) > 0 ? { ...rate, value: cap, limited: cap } : rate
}

function uncappedRate(run: Run, amount: RateAmount, yearId: Id, round: Round, what: string): Rate {
  const years = run.terms.years.map((year) => year.id)
  const unknown: Rate = { value: null, missing: [`${what}, ${labelOfYear(run, yearId)}`] }
  const anchor = lastAnchor(amount, years, yearId)
  const start = anchor && centsOf(anchor.value)
  if (!start) return unknown
  let rate: Rate = { value: start, missing: [] }
  let exact = start
  for (const year of years.slice(anchor.index + 1, years.indexOf(yearId) + 1)) {
    if (!amount.grows) return unknown
    const before = amount.grows.from === 'rounded' ? rate.value : exact
    const grown = before && growRate(run, amount.grows, before, year)
    if (!grown) return unknown
    exact = grown.value
    rate = { value: wholeFraction(roundTo(exact, round)), missing: [], growth: grown.growth }
  }
  return rate
}

/** The last year up to this one for which the amount names a rate. One rate for all years is named in the first. */
function lastAnchor(amount: RateAmount, years: readonly Id[], yearId: Id): { value: Money; index: number } | null {
  const until = years.indexOf(yearId)
  if (!isByYear(amount.each)) return { value: amount.each, index: amount.grows ? 0 : until }
  for (let index = until; index >= 0; index--) {
    const value = amount.each.byYear[years[index] ?? '']
    if (value !== undefined) return { value, index }
  }
  return null
}

/** Ranges are pinned to one end before lines are worked out, so a range here is a fault of the caller. */
function centsOf(money: Money | undefined): Fraction | null {
  if (isCentsRange(money)) throw new Error('A range must be pinned to one end first')
  return money === undefined || money === null ? null : wholeFraction(money)
}
