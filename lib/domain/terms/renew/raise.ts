import { type Cents, cents } from '@/lib/domain/money/cents'
import { addFractions, multiplyFractions, ONE, wholeFraction } from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { roundTo } from '@/lib/domain/money/round'
import { isQuantity, type Times } from '@/lib/domain/terms/amount'
import { isCentsRange, type Money } from '@/lib/domain/terms/by-year'

/** How the amounts of a renewed agreement go on. */
export type Raise = {
  /** By how much they grow ("3%", "-2%"), exact; null: they stay, to the cent. */
  rate: Ratio | null
  /** The unit that raised amounts are rounded to, a half up: 1 or 100 cents. */
  toCents: Cents
  /** Whether fixed sums and limits of parties are raised like what things cost. */
  sums: boolean
}

/** They stay as they are. */
export const NO_RAISE: Raise = { rate: null, toCents: cents(1), sums: false }

const CENT = cents(1)

/**
 * An amount with its raise. What is not recorded stays so; both ends of a range are raised. A rate by the hour or day is
 * rounded to the cent, also where amounts are rounded to the dollar.
 */
export function raiseMoney(money: Money, { rate, toCents }: Raise, times: readonly Times[] = []): Money {
  if (money === null || rate === null) return money
  const factor = addFractions(ONE, ratioValue(rate))
  const unit = times.some(isQuantity) ? CENT : toCents
  const raise = (amount: Cents) =>
    roundTo(multiplyFractions(wholeFraction(amount), factor), { toCents: unit, mode: 'half-up' })
  return isCentsRange(money) ? { lowCents: raise(money.lowCents), highCents: raise(money.highCents) } : raise(money)
}
