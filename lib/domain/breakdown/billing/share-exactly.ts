import type { ScheduledShare } from '@/lib/domain/breakdown/billing/scheduled'
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  smallerFraction,
  subtractFractions,
  sumFractions,
  wholeFraction,
  ZERO,
} from '@/lib/domain/money/fraction'

/**
 * A sum in payments that are not alike, each exact. Parts are as they are to each other, and so make a whole also where
 * a contract year has only some of the payments; fixed sums are at most what the parts leave.
 */
export function shareExactly(total: Fraction, shares: readonly ScheduledShare[]): Fraction[] {
  const taker = findRest(shares)
  const weights = wholeOf(shares, taker)
  const sums = capSums(shares, taker < 0 ? total : multiplyFractions(total, weights[taker] ?? ZERO))
  const inSums = sumFractions(sums)
  const base = taker < 0 ? subtractFractions(total, inSums) : total
  return shares.map((share, index) => {
    if ('sumCents' in share) return sums[index] ?? ZERO
    const part = multiplyFractions(base, weights[index] ?? ZERO)
    return index === taker ? subtractFractions(part, inSums) : part
  })
}

/** Which payment takes the rest: the last that says so; −1 where none does. */
export function findRest(shares: readonly ScheduledShare[]): number {
  return shares.findLastIndex((share) => 'rest' in share)
}

/** The weights so that they come to 1; where there are none, all is the rest's. */
function wholeOf(shares: readonly ScheduledShare[], taker: number): Fraction[] {
  const weights = shares.map((share) => ('weight' in share ? share.weight : ZERO))
  const whole = sumFractions(weights)
  return compareFractions(whole, ZERO) === 0
    ? weights.map((_, index) => (index === taker ? ONE : ZERO))
    : weights.map((weight) => divideFractions(weight, whole))
}

function capSums(shares: readonly ScheduledShare[], room: Fraction): Fraction[] {
  let taken = ZERO
  return shares.map((share) => {
    if (!('sumCents' in share)) return ZERO
    const left = subtractFractions(room, taken)
    const sum = compareFractions(left, ZERO) < 0 ? ZERO : smallerFraction(wholeFraction(share.sumCents), left)
    taken = addFractions(taken, sum)
    return sum
  })
}
