import type { Selector } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'

/** Whether a selector means this cost line in this year. No selector means every one. */
export function selects(selector: Selector | undefined, line: CostLine, yearId: Id): boolean {
  if (!selector) return true
  return (
    isNamed(selector.years, yearId) &&
    isNamed(selector.positions, line.position) &&
    (isNamed(selector.costLines, line.id) || isNamed(selector.costLines, line.category))
  )
}

/** Whether a cost line belongs to a contract year. */
export function isInYear(line: CostLine, yearId: Id): boolean {
  return isNamed(line.years, yearId)
}

function isNamed(names: readonly string[] | undefined, name: string | undefined): boolean {
  return names === undefined || (name !== undefined && names.includes(name))
}
