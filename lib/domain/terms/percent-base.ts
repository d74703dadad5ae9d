import type { Selector } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { isInYear, selects } from '@/lib/domain/terms/select-lines'

/** A cost line in one contract year. */
export type LineInYear = { line: CostLine; yearId: Id }

/**
 * What a percent line of a contract year rests on: cost lines of that year, or of the years that its percent names (a
 * raise paid late, of last year's pay). A category means the lines of the same kind, cash or in kind; an id means that
 * line whatever it is. No line is a percent of itself.
 */
export function listBases(
  percentLine: CostLine,
  of: Selector,
  yearId: Id,
  costLines: readonly CostLine[],
): LineInYear[] {
  const { years = [yearId], ...ofAnyYear } = of
  const bases = costLines.filter((line) => isBase(percentLine, ofAnyYear, line))
  return years.flatMap((id) => bases.filter((line) => isInYear(line, id)).map((line) => ({ line, yearId: id })))
}

function isBase(percentLine: CostLine, selector: Selector, line: CostLine): boolean {
  if (line.id === percentLine.id || !selects(selector, line, '')) return false
  return line.inKind === percentLine.inKind || selector.costLines?.includes(line.id) === true
}
