import { type Cents, cents } from '@/lib/domain/money/cents'
import {
  addFractions,
  compareFractions,
  type Fraction,
  makeFraction,
  multiplyFractions,
  subtractFractions,
  wholeFraction,
  ZERO,
} from '@/lib/domain/money/fraction'
import { floorDivide } from '@/lib/domain/money/round'

/**
 * Divides whole cents in proportion to weights, to the cent: each gets its exact part rounded down, and the cents left
 * over go one each to the largest remainders, the earlier of equals first. Weights are not negative; where all are
 * zero the parts are equal. No weights: no parts.
 */
export function apportion(total: Cents, weights: readonly Fraction[]): Cents[] {
  const whole = weights.reduce(addFractions, ZERO)
  const exact = weights.map((weight) =>
    whole.n === 0n
      ? makeFraction(BigInt(total), BigInt(weights.length))
      : multiplyFractions(wholeFraction(total), makeFraction(weight.n * whole.d, weight.d * whole.n)),
  )
  return roundToSum(exact, total)
}

/** Rounds exact parts to whole cents that add up to `total`, each within a cent when their exact sum is `total`. */
export function roundToSum(exact: readonly Fraction[], total: Cents): Cents[] {
  const floors = exact.map((part) => floorDivide(part.n, part.d))
  const remainders = exact.map((part, index) => subtractFractions(part, wholeFraction(floors[index] ?? 0n)))
  const order = remainders.map((_, index) => index).sort((a, b) => byRemainder(remainders, a, b))
  let left = BigInt(total) - floors.reduce((sum, floor) => sum + floor, 0n)
  const rounded = [...floors]
  while (left !== 0n && order.length > 0) {
    const one = left > 0n ? 1n : -1n
    for (const index of one > 0n ? order : order.toReversed()) {
      if (left === 0n) break
      rounded[index] = (rounded[index] ?? 0n) + one
      left -= one
    }
  }
  return rounded.map(cents)
}

function byRemainder(remainders: readonly Fraction[], a: number, b: number): number {
  return compareFractions(remainders[b] ?? ZERO, remainders[a] ?? ZERO) || a - b
}
