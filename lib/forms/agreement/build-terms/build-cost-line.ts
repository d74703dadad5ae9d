import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { CostLineRow } from '../sections/cost-lines'
import type { KeptTerms } from '../values/kept-terms'
import { describeCostLine, negate, sayAmounts } from './describe-cost-line'
import { isSame } from './is-same'

/**
 * A cost line as its row says; as it was, where nobody changed it. The agency whose officers serve pays it out, and
 * a new line's price stands until somebody agrees that what really happened replaces it.
 */
export function buildCostLine(
  row: CostLineRow,
  years: readonly ContractYear[],
  agency: string,
  kept: KeptTerms | null,
): CostLine {
  const before = kept?.terms.costLines.find((line) => line.id === row.key)
  if (before !== undefined && kept !== null && isUnchanged(row, before, years, kept)) return before
  if (row.kept && before !== undefined) return withBasis({ ...before, name: row.name, category: row.category }, row)
  const { position: _, ...rest } = before ?? { incurredBy: agency, trueUp: 'none' as const }
  const line: CostLine = {
    ...rest,
    id: row.key,
    name: row.name,
    category: row.category,
    ...(row.per.kind === 'all' ? {} : { position: row.per.positionKey }),
    amount: {
      each: sayAmounts(row.credit ? row.amounts.map(negate) : row.amounts, years),
      ...(row.per.kind === 'each' ? { times: ['headcount'] } : {}),
    },
  }
  return withBasis(line, row)
}

function withBasis({ basis: _, ...line }: CostLine, row: CostLineRow): CostLine {
  return row.basis === null ? line : { ...line, basis: row.basis }
}

function isUnchanged(row: CostLineRow, before: CostLine, years: readonly ContractYear[], kept: KeptTerms): boolean {
  return isSame(years, kept.terms.years) && isSame(describeCostLine(before, years, row.amounts.length || 1), row)
}
