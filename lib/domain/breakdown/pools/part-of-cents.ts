import type { Cents } from '@/lib/domain/money/cents'
import { type Fraction, multiplyFractions, wholeFraction } from '@/lib/domain/money/fraction'
import { roundTo } from '@/lib/domain/money/round'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/** A part of a bound, to the outer cent. */
export function partOfCents(bound: Cents, part: Fraction, mode: 'up' | 'down'): Cents {
  return roundTo(multiplyFractions(wholeFraction(bound), part), { ...DEFAULT_ROUND, mode })
}
