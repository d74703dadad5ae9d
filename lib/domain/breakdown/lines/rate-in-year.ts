import type { CalculatedGrowth } from '@/lib/domain/breakdown/calculation'
import type { AmountSetting } from '@/lib/domain/breakdown/lines/amount-setting'
import { labelOfYear, rareOf } from '@/lib/domain/breakdown/run'
import { compareFractions, type Fraction, wholeFraction } from '@/lib/domain/money/fraction'
import { type Round, roundTo } from '@/lib/domain/money/round'
import type { RateAmount } from '@/lib/domain/terms/amount'
import { type Id, isByYear, isCentsRange, type Money, valueInYear } from '@/lib/domain/terms/by-year'

/** A rate in a contract year, in exact cents; rounded if it grew. Null: not recorded. */
export type Rate = {
  value: Fraction | null
  missing: string[]
  growth?: CalculatedGrowth
  /** The most that it may be, where that is what it is, and what it would be without. */
  limited?: Fraction
  unlimited?: Fraction
}

/** The year that a rate is asked for, its rounding, and what names the amount among the facts not recorded. */
type RateSetting = Pick<AmountSetting, 'run' | 'yearId' | 'what' | 'actualRate' | 'lineYears'> & { round: Round }

/**
 * The rate that an amount has in a year: the actual one, or the one named for the year, or the last one named before,
 * grown year by year. Whichever it is, it is held to the most that the rate itself may be.
 */
export function rateInYear(amount: RateAmount, setting: RateSetting): Rate {
  const { actualRate } = setting
  const rate =
    actualRate === undefined ? uncappedRate(amount, setting) : { value: wholeFraction(actualRate), missing: [] }
  if (amount.eachAtMost === undefined) return rate
  const cap = centsOf(valueInYear(amount.eachAtMost, setting.yearId))
  if (!cap) return uncapped(setting, rate)
  if (!rate.value) return { ...rate, limited: cap }
  return compareFractions(rate.value, cap) > 0 ? { ...rate, value: cap, limited: cap, unlimited: rate.value } : rate
}

/** As of any limit that is not recorded: nothing is held to it, and that is said. */
function uncapped({ run, yearId, what }: RateSetting, rate: Rate): Rate {
  const message = `The most that each may be (${what}) is not recorded for ${labelOfYear(run, yearId)}: the rate is not held to it.`
  run.warn({ name: 'limit-not-recorded', message, yearId })
  return rate
}

function uncappedRate(amount: RateAmount, { run, yearId, what, round, lineYears }: RateSetting): Rate {
  const years = run.terms.years.map(({ id }) => id)
  const first = years.findIndex((id) => lineYears?.includes(id) ?? true)
  const unknown: Rate = { value: null, missing: [`${what}, ${labelOfYear(run, yearId)}`] }
  const anchor = lastAnchor(amount, years, yearId, first)
  const start = anchor && centsOf(anchor.value)
  if (!start) return unknown
  let rate: Rate = { value: start, missing: [] }
  let exact = start
  for (const year of years.slice(anchor.index + 1, years.indexOf(yearId) + 1)) {
    if (!amount.grows) return unknown
    const before = amount.grows.from === 'rounded' ? rate.value : exact
    const grown = before && rareOf(run).growRate(run, amount.grows, before, year)
    if (!grown) return unknown
    exact = grown.value
    rate = { value: wholeFraction(roundTo(exact, round)), missing: [], growth: grown.growth }
  }
  return rate
}

type Anchor = { value: Money; index: number }

/** The last year up to this one for which the amount names a rate. One rate alone is that of the first of its years. */
function lastAnchor(amount: RateAmount, years: readonly Id[], yearId: Id, first: number): Anchor | null {
  const until = years.indexOf(yearId)
  if (!isByYear(amount.each)) return { value: amount.each, index: amount.grows ? first : until }
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
