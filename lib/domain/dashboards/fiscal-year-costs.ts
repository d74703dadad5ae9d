import type { CostRow } from '@/lib/domain/agreement/cost-row'
import { type FiscalStartMonth, type FiscalYear, shiftFiscalYear } from '@/lib/domain/calendar/fiscal-year'
import { chooseYears, findNearestYear } from './choose-years'
import { countedRows } from './select-rows'
import { splitByFiscalYear, type YearCosts } from './split-by-fiscal-year'

/** Whose dashboard, and of which fiscal year. */
export type ViewOf = {
  readonly fiscalYear: FiscalYear
  /** The fiscal year of today, which can always be chosen. */
  readonly current: FiscalYear
  readonly startMonth: FiscalStartMonth
  readonly organizationId: string
}

/** An organization's fiscal years: the one that its dashboard shows, and those beside it. */
export type FiscalYearCosts = {
  readonly before: FiscalYear
  readonly after: FiscalYear
  /** The fiscal years that one can choose. */
  readonly choices: readonly FiscalYear[]
  /** Those that an agreement recorded as signed serves. */
  readonly covered: readonly FiscalYear[]
  /** The covered one nearest to the one shown. */
  readonly nearest: FiscalYear | null
  /** Today's, where another one is shown and no agreement recorded as signed serves today's. */
  readonly unserved: FiscalYear | null
  /** All rows of a fiscal year, whether they count or not. */
  rowsOf(year: FiscalYear): readonly CostRow[]
  /** Those that totals count. */
  countedOf(year: FiscalYear): YearCosts
}

export function splitCosts(costs: readonly CostRow[], { fiscalYear, current, startMonth }: ViewOf): FiscalYearCosts {
  const all = splitByFiscalYear(costs, startMonth)
  const byLabel = new Map(all.map((year) => [year.fiscalYear.label, year.rows]))
  const covered = all.filter(({ rows }) => countedRows(rows).length > 0).map((year) => year.fiscalYear)
  const rowsOf = ({ label }: FiscalYear) => byLabel.get(label) ?? []
  return {
    before: shiftFiscalYear(fiscalYear, -1),
    after: shiftFiscalYear(fiscalYear, 1),
    choices: chooseYears([...all.map((year) => year.fiscalYear), current], fiscalYear),
    covered,
    nearest: findNearestYear(covered, fiscalYear),
    unserved: isSame(fiscalYear, current) || covered.some((year) => isSame(year, current)) ? null : current,
    rowsOf,
    countedOf: (year) => ({ fiscalYear: year, rows: countedRows(rowsOf(year)) }),
  }
}

/**
 * The fiscal year that a dashboard opens at instead of today's, which no agreement serves, signed or proposed: the
 * nearest that one recorded as signed serves. Null: today's has something to show, or no year has.
 */
export function findYearToOpenAt(costs: readonly CostRow[], view: ViewOf): FiscalYear | null {
  const { rowsOf, nearest } = splitCosts(costs, { ...view, fiscalYear: view.current })
  return rowsOf(view.current).length > 0 ? null : nearest
}

const isSame = (one: FiscalYear, other: FiscalYear) => one.label === other.label
