import { type Cents, cents } from '@/lib/domain/money/cents'
import type { Fraction } from '@/lib/domain/money/fraction'

/** To what unit a figure is rounded, and which way. `up` and `down` are toward more and less money, also below zero. */
export type Round = { toCents: Cents; mode: RoundingMode }

/** `half-up` is to the nearest, a half away from zero: −$0.005 is −$0.01. `half-even` sends a half to the even one. */
export const ROUNDING_MODES = ['half-up', 'half-even', 'up', 'down'] as const
export type RoundingMode = (typeof ROUNDING_MODES)[number]

/** The figure (in cents, exact) at the rounding's unit, in whole cents. */
export function roundTo(value: Fraction, round: Round): Cents {
  const unit = BigInt(round.toCents)
  const step = value.d * unit
  const below = floorDivide(value.n, step)
  const twiceRest = 2n * (value.n - below * step)
  return cents((goesUp(round.mode, below, twiceRest, step) ? below + 1n : below) * unit)
}

function goesUp(mode: RoundingMode, below: bigint, twiceRest: bigint, step: bigint): boolean {
  if (twiceRest === 0n || mode === 'down') return false
  if (mode === 'up') return true
  if (twiceRest !== step) return twiceRest > step
  return mode === 'half-even' ? below % 2n !== 0n : below >= 0n
}

/** The largest whole number whose product with the divisor does not pass the dividend. The divisor is positive. */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient
}
