import type { CostOrigin, CostRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { type DateRange, overlapOf } from '@/lib/domain/calendar/date-range'
import { monthsOf } from '@/lib/domain/calendar/month'
import { type Difference, findDifference } from './find-difference'
import { findParties } from './find-parties'
import { groupBy, groupByAgreement, groupByCategory } from './select-rows'
import type { YearCosts } from './split-by-fiscal-year'

/** A figure of one fiscal year against the same of another, and why they differ. */
export type Comparison = {
  /** An agreement serves the earlier year at all. */
  readonly hasBefore: boolean
  readonly difference: Difference
  readonly categories: readonly CategoryChange[]
  readonly changes: readonly YearChange[]
}

/** What changed from one fiscal year to another between the same organizations. */
export type YearChange = {
  readonly before: Figure
  readonly after: Figure
  readonly difference: Difference
  /** Agreements of the earlier year that are none of the later one's, and the other way around. */
  readonly ended: readonly CostOrigin[]
  readonly begun: readonly CostOrigin[]
  /** Agreements of both years. */
  readonly kept: readonly CostOrigin[]
  /** How many months of each year the agreements serve; a part of a month is one. */
  readonly monthsBefore: number
  readonly monthsAfter: number
  readonly categories: readonly CategoryChange[]
}

export type CategoryChange = { readonly category: string; readonly difference: Difference }

/** What one organization pays of rows: the figure that is compared. */
export type FoldRows = (rows: readonly CostRow[]) => Figure

/**
 * Why a figure is not what it was the year before. Agreements between the same organizations are taken together: one
 * that follows another is a change of its amounts, not an end and a beginning.
 */
export function compareYears(before: YearCosts, after: YearCosts, fold: FoldRows): Comparison {
  const all = [...before.rows.map((row) => ({ row, late: false })), ...after.rows.map((row) => ({ row, late: true }))]
  const parties = findParties(all.map(({ row }) => row))
  const groups = groupBy(all, ({ row }) => parties.get(row.agreement.number) ?? '')
  return {
    hasBefore: before.rows.length > 0,
    ...compareRows(before.rows, after.rows, fold),
    changes: groups.map((group) => {
      const rowsOf = (late: boolean) => group.filter((one) => one.late === late).map(({ row }) => row)
      return compareGroup({ ...before, rows: rowsOf(false) }, { ...after, rows: rowsOf(true) }, fold)
    }),
  }
}

function compareGroup(before: YearCosts, after: YearCosts, fold: FoldRows): YearChange {
  const old = groupByAgreement(before.rows).map(({ agreement }) => agreement)
  const now = groupByAgreement(after.rows).map(({ agreement }) => agreement)
  const isAmong = (list: readonly CostOrigin[], one: CostOrigin) => list.some(({ number }) => number === one.number)
  return {
    before: fold(before.rows),
    after: fold(after.rows),
    ...compareRows(before.rows, after.rows, fold),
    ended: old.filter((one) => !isAmong(now, one)),
    begun: now.filter((one) => !isAmong(old, one)),
    kept: now.filter((one) => isAmong(old, one)),
    monthsBefore: countMonths(before.rows, before.fiscalYear),
    monthsAfter: countMonths(after.rows, after.fiscalYear),
  }
}

/** The difference, in all and in each category: the largest first, those without one left out. Unknown: no category. */
function compareRows(before: readonly CostRow[], after: readonly CostRow[], fold: FoldRows) {
  const difference = findDifference(fold(before), fold(after))
  const inCategory = (rows: readonly CostRow[], name: string) => fold(rows.filter(({ category }) => category === name))
  const categories = groupByCategory([...before, ...after])
    .map(({ category }) => ({
      category,
      difference: findDifference(inCategory(before, category), inCategory(after, category)),
    }))
    .filter((one) => difference.cents !== null && one.difference.cents !== 0)
    .sort((a, b) => Math.abs(b.difference.cents ?? 0) - Math.abs(a.difference.cents ?? 0))
  return { difference, categories }
}

function countMonths(rows: readonly CostRow[], within: DateRange): number {
  const ranges = groupBy(rows, ({ year }) => `${year.startsOn} ${year.endsOn}`).flatMap(([row]) => row?.year ?? [])
  const served = ranges.flatMap((range) => overlapOf(range, within) ?? [])
  return new Set(served.flatMap(monthsOf)).size
}
