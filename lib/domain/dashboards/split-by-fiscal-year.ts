import type { CostRow, ShareRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, sumFigures } from '@/lib/domain/breakdown/figures'
import { type DateRange, includesDate } from '@/lib/domain/calendar/date-range'
import {
  type FiscalStartMonth,
  type FiscalYear,
  fiscalYearOf,
  shiftFiscalYear,
} from '@/lib/domain/calendar/fiscal-year'
import type { Cents } from '@/lib/domain/money/cents'
import { makeSpread, type Spread } from './make-spread'

/** One organization's fiscal year, and every cost row with the part of its figures that serves it. */
export type YearCosts = { readonly fiscalYear: FiscalYear; readonly rows: readonly CostRow[] }

/**
 * Cost rows by the fiscal years that they serve, earliest first: the cost of each year, not what falls due in it.
 * Each share is spread over months once and by itself, so that who bears it and who is owed it read the same cents
 * in every month, whatever their calendars.
 */
export function splitByFiscalYear(rows: readonly CostRow[], startMonth: FiscalStartMonth): YearCosts[] {
  const byLabel = new Map<string, { fiscalYear: FiscalYear; rows: CostRow[] }>()
  const spread = makeSpread(startMonth)
  const known = new Map<string, FiscalYear[]>()
  for (const row of rows) {
    const range = `${row.year.startsOn} ${row.year.endsOn}`
    const years = known.get(range) ?? fiscalYearsOf(row.year, startMonth)
    known.set(range, years)
    for (const part of splitRow(row, years, spread)) {
      const year = byLabel.get(part.fiscalYear.label)
      if (year === undefined) byLabel.set(part.fiscalYear.label, { fiscalYear: part.fiscalYear, rows: [part.row] })
      else year.rows.push(part.row)
    }
  }
  return [...byLabel.values()].sort((a, b) => (a.fiscalYear.startsOn < b.fiscalYear.startsOn ? -1 : 1))
}

function splitRow(
  row: CostRow,
  years: readonly FiscalYear[],
  spread: Spread,
): { fiscalYear: FiscalYear; row: CostRow }[] {
  const split = (figure: Figure) => splitFigure(nameMissing(figure, row), years.length, (sum) => spread(sum, row.year))
  const isSum = isSumOf(row.figure, row.shares)
  const lines = isSum ? [] : split(row.figure)
  const shares = row.shares.map((share) => ({ share, parts: split(share.figure) }))
  return years.map((fiscalYear, index) => {
    const own = shares.map(({ share, parts }): ShareRow => ({ ...share, figure: at(parts, index) }))
    const figure = isSum ? sumFigures(own.map((share) => share.figure)) : at(lines, index)
    return { fiscalYear, row: { ...row, shares: own, figure } }
  })
}

/**
 * Whether a line's figure says no more than its shares together. Then their parts make its part, to the cent; otherwise
 * the cost is known better than who bears it, and is spread by itself.
 */
function isSumOf(line: Figure, shares: readonly ShareRow[]): boolean {
  const [whole, sum] = [boundsOf(line), boundsOf(sumFigures(shares.map(({ figure }) => figure)))]
  return shares.length > 0 && whole.atLeast === sum.atLeast && whole.atMost === sum.atMost
}

function fiscalYearsOf(range: DateRange, startMonth: FiscalStartMonth): FiscalYear[] {
  const years = [fiscalYearOf(range.startsOn, startMonth)]
  for (let year = years[0]; year !== undefined && !includesDate(year, range.endsOn); ) {
    year = shiftFiscalYear(year, 1)
    years.push(year)
  }
  return years
}

function splitFigure(figure: Figure, count: number, spread: (sum: Cents) => Cents[]): Figure[] {
  if (count === 1) return [figure]
  const { cents, atLeastCents, atMostCents, ...rest } = figure
  if (cents !== null) return spread(cents).map((part) => ({ ...rest, cents: part }))
  const least = atLeastCents === undefined ? [] : spread(atLeastCents)
  const most = atMostCents === undefined ? [] : spread(atMostCents)
  return Array.from({ length: count }, (_, index) => ({
    ...rest,
    cents: null,
    ...(least[index] === undefined ? {} : { atLeastCents: least[index] }),
    ...(most[index] === undefined ? {} : { atMostCents: most[index] }),
  }))
}

/** A fact not recorded is one agreement's: "vehicle in 2024-25" of two agreements is two facts. */
function nameMissing(figure: Figure, { agreement: { number, versionNumber } }: CostRow): Figure {
  if (figure.missing.length === 0) return figure
  return { ...figure, missing: figure.missing.map((fact) => `${number} version ${versionNumber}: ${fact}`) }
}

function at(figures: readonly Figure[], index: number): Figure {
  const figure = figures[index]
  if (figure === undefined) throw new RangeError('A spread has a part for each fiscal year')
  return figure
}
