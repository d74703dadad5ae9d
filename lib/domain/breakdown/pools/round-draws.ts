import { roundToSum } from '@/lib/domain/money/apportion'
import { addCents, type Cents, cents, subtractCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import {
  type Fraction,
  makeFraction,
  multiplyFractions,
  sumFractions,
  wholeFraction,
} from '@/lib/domain/money/fraction'
import { floorDivide, roundTo } from '@/lib/domain/money/round'
import { DEFAULT_ROUND, type ShareRounding } from '@/lib/domain/terms/rounding'

/** Each share rounded by itself: equal payers pay the same, whatever their order; the rest falls to a later step. */
export function roundAlone(shares: readonly Fraction[], rounding: ShareRounding): Cents[] {
  return shares.map((share) => roundTo(share, rounding))
}

/**
 * Shares that make a whole, rounded so that they still do: in the rounding's unit, by largest remainder, the odd unit
 * to the earlier of equals. What the whole has below one unit goes to the next in that order.
 */
export function roundClosed(shares: readonly Fraction[], rounding: ShareRounding): Cents[] {
  const whole = roundTo(sumFractions(shares), DEFAULT_ROUND)
  const unit = BigInt(rounding.toCents)
  const wholeUnits = floorDivide(BigInt(whole), unit)
  const inUnits = shares.map((share) => makeFraction(share.n, share.d * unit))
  const rounded = roundToSum(inUnits, cents(wholeUnits)).map((units) => cents(BigInt(units) * unit))
  const below = subtractCents(whole, cents(wholeUnits * unit))
  const receiver = furthestBelow(shares, rounded)
  return rounded.map((share, index) => (index === receiver ? addCents(share, below) : share))
}

function furthestBelow(shares: readonly Fraction[], rounded: readonly Cents[]): number {
  const shortfalls = shares.map((share, index) => {
    const { n, d } = share
    return makeFraction(n - BigInt(rounded[index] ?? ZERO_CENTS) * d, d)
  })
  return shortfalls.reduce((best, shortfall, index) => (isMore(shortfall, shortfalls[best]) ? index : best), 0)
}

function isMore(a: Fraction, b: Fraction | undefined): boolean {
  return b !== undefined && a.n * b.d > b.n * a.d
}

/**
 * A rounded draw laid back over the lines that it was taken from, in whole cents. What rounding added or took away is
 * spread by the size of each line's exact part, so that lines of opposite sign do not magnify it.
 */
export function layBack(draw: Cents, exact: readonly Fraction[]): Cents[] {
  const sum = sumFractions(exact)
  const change = makeFraction(BigInt(draw) * sum.d - sum.n, sum.d)
  const sizes = exact.map(({ n, d }) => ({ n: n < 0n ? -n : n, d }))
  const size = sumFractions(sizes)
  if (size.n === 0n) return exact.map((_, index) => (index === 0 ? draw : ZERO_CENTS))
  const targets = exact.map((part, index) => {
    const weight = multiplyFractions(sizes[index] ?? wholeFraction(0), makeFraction(size.d, size.n))
    return sumFractions([part, multiplyFractions(change, weight)])
  })
  return roundToSum(targets, draw)
}
