import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { settle } from '@/lib/domain/breakdown/settle'
import { nameIn, nameOf } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'
import { readTerms } from '../read-entry'
import type { FormContext } from '../sections/form-context'
import { selectCostedValues } from '../select-costed'

/** What the typed cost terms come to. */
export type Costs = { terms: Terms; breakdown: Breakdown }

/** Null while something that decides the cost cannot be read. Officers and clauses decide none of it. */
export function readCosts(values: DraftValues, context: FormContext): Costs | null {
  const read = readTerms(selectCostedValues(values), context)
  return read.ok ? { terms: read.value, breakdown: settle(read.value) } : null
}

/** Every fact that the figures had to do without, as the breakdown names it: "salary, 2024-25". */
export function listMissingNames(costs: Costs): string[] {
  const { lines, cells, parts, payments, settlements, draws } = costs.breakdown
  const figures = [
    ...[...lines, ...cells, ...parts, ...payments, ...draws].map(({ figure }) => figure),
    ...settlements.flatMap(({ owed, creditUsed, unbilled }) => [owed, creditUsed, unbilled]),
  ]
  return [...new Set([...figures.flatMap(({ missing }) => missing), ...listOpenLimits(costs)])]
}

/** Limits that hold no figure, because nobody knows them. */
function listOpenLimits({ terms, breakdown }: Costs): string[] {
  return breakdown.warnings.flatMap(({ name, aboutId, yearId = '' }) => {
    if (name !== 'limit-not-recorded') return []
    const limit = terms.limits.find(({ id }) => id === aboutId)
    return `${limit === undefined ? 'the most in all' : nameOf(limit)}, ${nameIn(breakdown.years, yearId)}`
  })
}
