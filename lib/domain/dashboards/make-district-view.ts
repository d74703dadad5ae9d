import type { CostOrigin, CostRow } from '@/lib/domain/agreement/cost-row'
import type { FiscalYear } from '@/lib/domain/calendar/fiscal-year'
import { type Comparison, compareYears } from './compare-years'
import { type FiscalYearCosts, splitCosts, type ViewOf } from './fiscal-year-costs'
import { foldNetCost, type NetCost } from './fold-net-cost'
import { type CostSplit, foldSplit } from './fold-split'
import { type InKindLine, listInKind } from './list-in-kind'
import { listProposed, type ProposedCost } from './list-proposed'
import { listUndated, type Undated, type WithoutPaymentDays } from './list-undated'
import { groupByAgreement, groupByCategory } from './select-rows'

/** What a district's dashboard says of one of its fiscal years. */
export type DistrictView = Pick<FiscalYearCosts, 'before' | 'choices' | 'nearest' | 'unserved'> & {
  readonly fiscalYear: FiscalYear
  /** The year before, the year itself, the year after; null: no agreement recorded as signed serves it. */
  readonly years: readonly { readonly fiscalYear: FiscalYear; readonly split: CostSplit | null }[]
  readonly split: CostSplit
  readonly netCost: NetCost
  /** What it pays, against the year before. */
  readonly comparison: Comparison
  readonly agreements: readonly { readonly agreement: CostOrigin; readonly split: CostSplit }[]
  /** The largest first. */
  readonly categories: readonly { readonly category: string; readonly split: CostSplit }[]
  /** What is proposed for the year and for the year after. */
  readonly proposed: readonly ProposedYear[]
  /** What is owed for the year and has no payment day. */
  readonly undated: readonly Undated[]
  readonly inKind: readonly InKindLine[]
}

export type ProposedYear = ProposedCost & { readonly fiscalYear: FiscalYear }

/** Folds cost rows, which must reach from the year before to the year after, into the dashboard of one fiscal year. */
export function makeDistrictView(costs: readonly CostRow[], without: WithoutPaymentDays, view: ViewOf): DistrictView {
  const { fiscalYear, organizationId } = view
  const { rowsOf, countedOf, before, after, choices, nearest, unserved } = splitCosts(costs, view)
  const split = (rows: readonly CostRow[]) => foldSplit(rows, organizationId)
  const counted = countedOf(fiscalYear)
  return {
    fiscalYear,
    before,
    choices,
    nearest,
    unserved,
    years: [before, fiscalYear, after].map((year) => {
      const { rows } = countedOf(year)
      return { fiscalYear: year, split: rows.length === 0 ? null : split(rows) }
    }),
    split: split(counted.rows),
    netCost: foldNetCost(counted.rows, organizationId),
    comparison: compareYears(countedOf(before), counted, (rows) => split(rows).ours),
    agreements: groupByAgreement(counted.rows).map(({ agreement, rows }) => ({ agreement, split: split(rows) })),
    categories: groupByCategory(counted.rows)
      .map(({ category, rows }) => ({ category, split: split(rows) }))
      .sort((a, b) => (b.split.ours.cents ?? -1) - (a.split.ours.cents ?? -1)),
    proposed: [fiscalYear, after].flatMap((year) =>
      listProposed(rowsOf(year), organizationId).map((proposed) => ({ ...proposed, fiscalYear: year })),
    ),
    undated: listUndated(counted.rows, without, organizationId),
    inKind: listInKind(rowsOf(fiscalYear)),
  }
}
