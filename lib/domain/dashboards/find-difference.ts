import type { Figure } from '@/lib/domain/breakdown/figure'
import { type Cents, subtractCents } from '@/lib/domain/money/cents'
import { makeFraction } from '@/lib/domain/money/fraction'
import { roundTo } from '@/lib/domain/money/round'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/** From one figure to another. */
export type Difference = {
  /** New less old; null while one of the two is not wholly recorded. */
  readonly cents: Cents | null
  /** "5.2%", without its sign; null from nothing, and while the difference is not known. */
  readonly percent: string | null
  /** One of the two rests on an amount that was made up to show how the terms work. */
  readonly illustrative: boolean
}

export function findDifference(before: Figure, after: Figure): Difference {
  const illustrative = before.illustrative === true || after.illustrative === true
  if (before.cents === null || after.cents === null) return { cents: null, percent: null, illustrative }
  const difference = subtractCents(after.cents, before.cents)
  return { cents: difference, percent: wordPercent(difference, before.cents), illustrative }
}

/** Part of a whole in percent to one decimal, rounded as figures are, without its sign: "5.2%". Null of nothing. */
export function wordPercent(part: Cents, whole: Cents): string | null {
  if (whole === 0) return null
  const exact = makeFraction(BigInt(Math.abs(part)) * 1000n, BigInt(Math.abs(whole)))
  const tenths = roundTo(exact, DEFAULT_ROUND)
  return `${Math.trunc(tenths / 10)}.${tenths % 10}%`
}
