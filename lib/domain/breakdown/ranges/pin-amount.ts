import { type Amount, byAmountKind, type RateAmount } from '@/lib/domain/terms/amount'
import { type ByYear, isByYear, isCentsRange, type Money } from '@/lib/domain/terms/by-year'

export type End = 'low' | 'high'

/** Whether a published range stands anywhere in a part of the terms. */
export function isRanged(part: unknown): boolean {
  return JSON.stringify(part).includes('"lowCents"')
}

/** An amount with its range taken at one end. */
export function pinAmount(amount: Amount, end: End): Amount {
  return byAmountKind<Amount>(amount, {
    rate: (rate) => pinRate(rate, end),
    percent: (percent) => percent,
    measured: (measured) => measured,
  })
}

/** A rate with its range, and that of the most it may be, taken at one end. */
export function pinRate(amount: RateAmount, end: End): RateAmount {
  const { eachAtMost } = amount
  return {
    ...amount,
    each: pinByYear(amount.each, end),
    ...(eachAtMost === undefined ? {} : { eachAtMost: pinByYear(eachAtMost, end) }),
  }
}

function pinByYear(value: ByYear<Money>, end: End): ByYear<Money> {
  if (!isByYear(value)) return pinMoney(value, end)
  const pinned = Object.entries(value.byYear).map(([year, money]) => [year, pinMoney(money, end)])
  return { byYear: Object.fromEntries(pinned) }
}

export function pinMoney(money: Money, end: End): Money {
  if (!isCentsRange(money)) return money
  return end === 'low' ? money.lowCents : money.highCents
}
