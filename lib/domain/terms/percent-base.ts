import type { Selector } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { selects } from '@/lib/domain/terms/select-lines'

/**
 * Whether a percent line rests on another, in a year or (no year given) in any. A category means the lines of the same
 * kind, cash or in kind; an id means that line whatever it is. No line is a percent of itself.
 */
export function isBaseOf(percentLine: CostLine, selector: Selector, line: CostLine, yearId?: Id): boolean {
  if (line.id === percentLine.id || !selects(inAnyYear(selector, yearId), line, yearId ?? '')) return false
  return line.inKind === percentLine.inKind || selector.costLines?.includes(line.id) === true
}

function inAnyYear(selector: Selector, yearId: Id | undefined): Selector {
  if (yearId !== undefined) return selector
  const { years: _, ...anyYear } = selector
  return anyYear
}
