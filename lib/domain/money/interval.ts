import { compareFractions, type Fraction, multiplyFractions, ZERO } from '@/lib/domain/money/fraction'

/** An exact number as far as it can be known: between bounds, of which null is no bound. */
export type Interval = { least: Fraction | null; most: Fraction | null }

/** From zero up: an amount not recorded of which nothing else is known. */
export const FROM_ZERO: Interval = { least: ZERO, most: null }

export function pointInterval(value: Fraction): Interval {
  return { least: value, most: value }
}

/** The product of a number and a factor that is not negative. */
export function multiplyIntervals(number: Interval, factor: Interval): Interval {
  const { least, most } = number
  return {
    least: least && multiplyBounds(least, least.n >= 0n ? factor.least : factor.most),
    most: most && multiplyBounds(most, most.n >= 0n ? factor.most : factor.least),
  }
}

function multiplyBounds(a: Fraction, b: Fraction | null): Fraction | null {
  if (a.n === 0n) return ZERO
  return b && multiplyFractions(a, b)
}

/** The lesser of a number and a ceiling. */
export function capInterval({ least, most }: Interval, ceiling: Fraction): Interval {
  const capped = most && compareFractions(most, ceiling) < 0 ? most : ceiling
  return { least: least && compareFractions(least, ceiling) > 0 ? ceiling : least, most: capped }
}
