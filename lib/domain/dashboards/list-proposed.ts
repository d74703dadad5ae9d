import type { CostOrigin, CostRow } from '@/lib/domain/agreement/cost-row'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { type Difference, findDifference } from './find-difference'
import { type CostSplit, foldSplit } from './fold-split'
import { countedRows, groupByAgreement, proposedRows } from './select-rows'

/** What a proposed version would cost in a fiscal year, and what it would change for the organization. */
export type ProposedCost = {
  readonly agreement: CostOrigin
  /** The last day of its last contract year. */
  readonly endsOn: CalendarDate
  readonly split: CostSplit
  /** Against the recorded version that it would replace; the whole of it for a new agreement. */
  readonly change: Difference
}

/** Proposed versions that would serve the fiscal year whose rows are given. None of it is in any total. */
export function listProposed(rows: readonly CostRow[], organizationId: string): ProposedCost[] {
  const counted = countedRows(rows)
  return groupByAgreement(proposedRows(rows)).map(({ agreement, rows: proposed }) => {
    const replaced = counted.filter((row) => row.agreement.number === agreement.number)
    const split = foldSplit(proposed, organizationId)
    const endsOn = proposed.map(({ year }) => year.endsOn).reduce((last, each) => (each > last ? each : last))
    return { agreement, endsOn, split, change: findDifference(foldSplit(replaced, organizationId).ours, split.ours) }
  })
}
