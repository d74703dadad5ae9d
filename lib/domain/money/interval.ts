import { compareFractions, type Fraction, multiplyFractions, smallerFraction, ZERO } from '@/lib/domain/money/fraction'

/** An exact number as far as it can be known: between bounds, of which null is no bound. */
export type Interval = { least: Fraction | null; most: Fraction | null }

/** From zero up: an amount not recorded of which nothing else is known. */
export const FROM_ZERO: Interval = { least: ZERO, most: null }

export function pointInterval(value: Fraction): Interval {
  return { least: value, most: value }
}

/** The product of two numbers of either sign: its ends are products of theirs. Nothing times anything is nothing. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = endsOf(a).flatMap((end) => endsOf(b).map((other) => multiplyEnds(end, other)))
  const finite = products.filter((product) => typeof product !== 'number')
  return {
    least: products.includes(-1) ? null : finite.reduce(smallerFraction),
    most: products.includes(1)
      ? null
      : finite.reduce((one, other) => (one === smallerFraction(one, other) ? other : one)),
  }
}

/** A number, or without end up (1) or down (-1). */
type End = Fraction | 1 | -1

function endsOf({ least, most }: Interval): End[] {
  return [least ?? -1, most ?? 1]
}

function multiplyEnds(a: End, b: End): End {
  if (typeof a !== 'number' && typeof b !== 'number') return multiplyFractions(a, b)
  const sign = signOf(a) * signOf(b)
  return sign === 0 ? ZERO : sign > 0 ? 1 : -1
}

function signOf(end: End): number {
  return typeof end === 'number' ? end : compareFractions(end, ZERO)
}
