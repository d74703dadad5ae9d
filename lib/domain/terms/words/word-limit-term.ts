import { nameIn } from '@/lib/domain/terms/names'
import type { Limit } from '@/lib/domain/terms/split'
import { type AmountNames, wordAmountTerm, wordGrowth } from '@/lib/domain/terms/words/word-amount-term'

/** The sum of a limit as the terms say it: "$85,000"; "what was paid the year before and 3% more". */
export function wordLimitTerm(names: AmountNames, { atMost, overYearBefore }: Limit): string {
  if (!overYearBefore) return wordAmountTerm(names, atMost)
  const more =
    'index' in overYearBefore
      ? `as much more as ${nameIn(names.measures, overYearBefore.index)} rose`
      : wordGrowth(names, overYearBefore).replace(/ each year$/, '')
  const then = `what was paid the year before and ${more}`
  return 'each' in atMost && atMost.each === null ? then : `${wordAmountTerm(names, atMost)}, then ${then}`
}
