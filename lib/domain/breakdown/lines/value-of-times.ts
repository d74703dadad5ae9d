import type { CalculatedTimes } from '@/lib/domain/breakdown/calculation'
import {
  divideFractions,
  type Fraction,
  largerFraction,
  smallerFraction,
  subtractFractions,
  ZERO,
} from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'

/** What one of the numbers that a rate is multiplied by comes to; null where that is not recorded. */
export function valueOfTimes({ n, upTo, beyond, atMost, atLeast, of }: CalculatedTimes): Fraction | null {
  if (n === null || upTo) return null
  const most = atMost ? smallerFraction(ratioValue(n), ratioValue(atMost)) : ratioValue(n)
  const held = atLeast ? largerFraction(most, ratioValue(atLeast)) : most
  const part = of ? divideFractions(held, ratioValue(of)) : held
  return beyond ? largerFraction(subtractFractions(part, ratioValue(beyond)), ZERO) : part
}
