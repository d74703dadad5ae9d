import type { Terms } from '@/lib/domain/terms/terms'
import type { Answer } from './answer'

/** What the cost terms hold besides what the form asks for, and keep through every change made in it. */
export function wordKept(terms: Terms): Answer[] {
  const parts = [
    count(terms.sources, 'grant or credit', 'grants and credits'),
    count(terms.limits, 'amount not to exceed', 'amounts not to exceed'),
    count(terms.measures, 'measure', 'measures'),
    count(terms.allocations, 'division within a party', 'divisions within a party'),
    count(terms.stated, 'figure that the paper prints', 'figures that the paper prints'),
    count(terms.notes, 'note', 'notes'),
    Object.keys(terms.rounding).length === 0 ? [] : ['its rules of rounding'],
  ].flat()
  return parts.length === 0 ? [] : [{ term: 'Kept as it is', words: parts }]
}

function count(things: readonly unknown[], one: string, several: string): string[] {
  if (things.length === 0) return []
  return [things.length === 1 ? `1 ${one}` : `${things.length} ${several}`]
}
