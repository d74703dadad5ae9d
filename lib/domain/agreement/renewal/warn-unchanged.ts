import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import type { Warning } from '@/lib/domain/breakdown/warning'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { nameOf } from '@/lib/domain/terms/names'
import { findModelYear, findYearsBeside } from '@/lib/domain/terms/renew/continue-terms'

/**
 * A warning where the first year of a renewed agreement costs to the cent what the last year of the one before did: pay
 * seldom stands still, so the amounts may have been carried over unread. Null where they differ, or one is not known.
 */
export function warnUnchanged(before: Breakdown, after: Breakdown): Warning | null {
  const first = findFirst(after.years)
  if (before.years.length === 0 || first === undefined) return null
  const last = findModelYear(before.years)
  const old = sumFigures(findYearsBeside(before.years).map(({ id }) => totalCost(before, { yearId: id }))).cents
  const now = totalCost(after, { yearId: first.id }).cents
  if (old === null || now === null || old === 0 || old !== now) return null
  const message = `The cost of ${nameOf(first)} is unchanged from last year: ${formatCentsInSentence(now)}, as in ${nameOf(last)}.`
  return { name: 'cost-unchanged', message, yearId: first.id, oursCents: now }
}

/** A breakdown with that warning first, where there is one. `before`: of the agreement that is renewed, null for none. */
export function withWarningOfRenewal(breakdown: Breakdown, before: Breakdown | null): Breakdown {
  const warning = before === null ? null : warnUnchanged(before, breakdown)
  return warning === null ? breakdown : { ...breakdown, warnings: [warning, ...breakdown.warnings] }
}

function findFirst(years: readonly ContractYear[]): ContractYear | undefined {
  return years.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))[0]
}
