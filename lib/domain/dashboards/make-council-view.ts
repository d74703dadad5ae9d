import type { CostOrigin, CostRow, PaymentRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import type { FiscalYear } from '@/lib/domain/calendar/fiscal-year'
import { chooseYears } from './choose-years'
import { type Comparison, compareYears } from './compare-years'
import { type FiscalYearCosts, splitCosts, type ViewOf } from './fiscal-year-costs'
import { foldNetCost, listReimbursements, type NetCost } from './fold-net-cost'
import { type InKindLine, listInKind } from './list-in-kind'
import { listUndated, type Undated, type WithoutPaymentDays } from './list-undated'
import { groupBy, groupByAgreement } from './select-rows'
import { type PaymentsDue, sumPaymentsDue } from './sum-payments-due'

/** What the dashboard of a city, a county or another payer says of one of its fiscal years. */
export type CouncilView = Pick<FiscalYearCosts, 'before' | 'choices' | 'nearest' | 'unserved'> & {
  readonly fiscalYear: FiscalYear
  readonly netCost: NetCost
  /** The net cost, against the year before. */
  readonly comparison: Comparison
  /** The fiscal years that agreements recorded as signed serve, at most seven around the one shown. */
  readonly years: readonly CouncilYear[]
  readonly agreements: readonly CouncilAgreement[]
  readonly inKind: readonly InKindLine[]
}

/** Cost of a fiscal year, and what falls due in it. */
export type CouncilYear = {
  readonly fiscalYear: FiscalYear
  readonly netCost: NetCost
  readonly due: PaymentsDue
  /** What is owed for the year and has no payment day, so that it is in no sum of what falls due. */
  readonly undated: readonly Undated[]
}

export type CouncilAgreement = {
  readonly agreement: CostOrigin
  readonly netCost: NetCost
  readonly reimbursedBy: readonly { readonly organizationId: string; readonly figure: Figure }[]
}

/** Folds cost rows and payments into the dashboard of one fiscal year and the years around it. */
export function makeCouncilView(
  costs: readonly CostRow[],
  payments: readonly PaymentRow[],
  without: WithoutPaymentDays,
  view: ViewOf,
): CouncilView {
  const { fiscalYear, organizationId } = view
  const { rowsOf, countedOf, covered, before, choices, nearest, unserved } = splitCosts(costs, view)
  const netCost = (rows: readonly CostRow[]) => foldNetCost(rows, organizationId)
  const counted = countedOf(fiscalYear)
  const shown = chooseYears(covered, fiscalYear).filter((year) => countedOf(year).rows.length > 0)
  return {
    fiscalYear,
    before,
    choices,
    nearest,
    unserved,
    netCost: netCost(counted.rows),
    comparison: compareYears(countedOf(before), counted, (rows) => netCost(rows).net),
    years: shown.map((year) => ({
      fiscalYear: year,
      netCost: netCost(countedOf(year).rows),
      due: sumPaymentsDue(payments, year, organizationId),
      undated: listUndated(countedOf(year).rows, without, organizationId),
    })),
    agreements: groupByAgreement(counted.rows).map(({ agreement, rows }) => ({
      agreement,
      netCost: netCost(rows),
      reimbursedBy: listReimbursers(rows, organizationId),
    })),
    inKind: listInKind(rowsOf(fiscalYear)),
  }
}

/** Who reimburses the organization, each with its sum; those that owe nothing are left out. */
function listReimbursers(rows: readonly CostRow[], organizationId: string): CouncilAgreement['reimbursedBy'] {
  return groupBy(listReimbursements(rows, organizationId), ({ fromId }) => fromId)
    .map((debts) => ({ organizationId: debts[0]?.fromId ?? '', figure: sumFigures(debts.map(({ figure }) => figure)) }))
    .filter(({ figure }) => figure.cents !== 0)
}
