import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import { compareSplit } from '@/lib/domain/terms/compare/compare-split'
import type { Terms } from '@/lib/domain/terms/terms'
import { buildWhoPays } from './build-who-pays'
import { describeDeal } from './describe-deal'

/**
 * Whether who pays what, typed anew, would say the split of these terms. It may name the deal and yet give the odd cent to
 * the other party, or, where shares are rounded each by itself, what they miss.
 */
export function isSaidByDeal(terms: Terms): boolean {
  const keys = terms.parties.map(({ id }) => id)
  const agency = terms.parties.find(({ side }) => side === 'agency')?.id ?? ''
  const deal = describeDeal(terms, keys)
  if (deal.kind === 'kept' || deal.kind === 'rules') return false
  const { split } = buildWhoPays(deal, { keys, agency, years: terms.years }, null)
  if (terms.rounding.share?.alone) return stableText(split) === stableText(terms.split)
  return compareSplit(terms, { ...terms, split }).length === 0
}
