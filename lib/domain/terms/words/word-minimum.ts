import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { type BearerNames, bearerName, nameIn } from '@/lib/domain/terms/names'
import type { Minimum } from '@/lib/domain/terms/split'
import { type AmountNames, wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'

/** "Elm Schools pays at least $70,000 in 2025-26." */
export function wordMinimum(names: BearerNames & AmountNames, { on, years, atLeast }: Minimum): string {
  const when = years ? `in ${joinNames(years.map((id) => nameIn(names.years, id)))}` : 'in each contract year'
  return `${bearerName(names, on)} pays at least ${wordAmountTerm(names, atLeast)} ${when}.`
}
