import { formatPercent } from '@/lib/domain/money/format-fraction'
import type { Fraction } from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'

/** How many decimals a number or percent is printed with: 1 of "58.3%", 0 of "70%" and of "2/3". */
export function decimalsOf(printed: Ratio): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
}

/**
 * Whether a printed percent may be taken at its word. A whole percent is a term ("the district pays 75%"), so 74.94% is
 * not it, though it rounds to it; one with decimals is a result, at the precision at which it is printed.
 */
export function isTrueToWord(ours: Fraction, printed: Ratio): boolean {
  const decimals = Math.max(1, decimalsOf(printed))
  return formatPercent(ours, decimals) === formatPercent(ratioValue(printed), decimals)
}
