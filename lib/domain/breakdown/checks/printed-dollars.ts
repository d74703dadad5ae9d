import { type Cents, subtractCents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { multiplyFractions, wholeFraction } from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { roundTo } from '@/lib/domain/money/round'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/** What a part of a cost comes to by our fraction and by the printed one. */
export type Dollars = { oursCents: Cents; statedCents: Cents }

export function wordDollars({ oursCents, statedCents }: Dollars): string {
  return `${formatCentsInSentence(oursCents)}, where the printed percent would give ${formatCentsInSentence(statedCents)}`
}

export function withDifference(dollars: Dollars): Dollars & { differenceCents: Cents } {
  return { ...dollars, differenceCents: subtractCents(dollars.statedCents, dollars.oursCents) }
}

export function partOf(whole: Cents, part: Ratio): Cents {
  return roundTo(multiplyFractions(wholeFraction(whole), ratioValue(part)), DEFAULT_ROUND)
}
