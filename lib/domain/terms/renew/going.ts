import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Terms } from '@/lib/domain/terms/terms'

/** What a renewal goes on from. */
export type Going = {
  terms: Terms
  /** The contract year that is continued. */
  model: ContractYear
  /** The same by its id, and after it the years that run beside it. */
  yearIds: readonly Id[]
  /** Sources that pay nothing in those years: no step and no limit speaks of them any more. */
  ended: ReadonlySet<Id>
  /** Cost lines that go on. */
  lines: readonly CostLine[]
  /** Cost lines, and categories of them, that nothing is left of. */
  gone: ReadonlySet<string>
}

/** Whether something that is of these contract years (absent: all) is of one that is continued. */
export function isGoingOn(years: readonly Id[] | undefined, going: Pick<Going, 'yearIds'>): boolean {
  return years === undefined || years.some((id) => going.yearIds.includes(id))
}

/** The contract year as of which something that is of these years goes on. */
export function findYearOf(years: readonly Id[] | undefined, { yearIds, model }: Pick<Going, 'yearIds' | 'model'>): Id {
  return (years === undefined ? undefined : yearIds.find((id) => years.includes(id))) ?? model.id
}
