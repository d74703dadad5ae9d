import { type Breakdown, UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import { pricePerUnit } from '@/lib/domain/breakdown/checks/covered-units'
import { type Lines, linesMeant } from '@/lib/domain/breakdown/checks/lines-meant'
import { pickProduct } from '@/lib/domain/breakdown/checks/pick-product'
import { findOwed, findPayment, findUnbilled } from '@/lib/domain/breakdown/checks/stated-debts'
import { sumLimits } from '@/lib/domain/breakdown/checks/sum-limits'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { negateFigure, openFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { Id } from '@/lib/domain/terms/by-year'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import type { Stated } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'

/** Our figure for a printed sum of money; null when the terms have no such thing. Cash, unless a line is named. */
export function findStatedFigure(terms: Terms, breakdown: Breakdown, stated: Stated): Figure | null {
  const { what, of } = stated
  const inYears = <T extends { yearId: Id }>(rows: readonly T[]) =>
    rows.filter(({ yearId }) => isMeant(stated.years, yearId))
  switch (what) {
    case 'total':
    case 'line':
      return sumLines(breakdown, stated, what === 'line' ? of : undefined)
    case 'rate':
      return findRate(terms, breakdown, stated)
    case 'pays':
      return sumBorne(breakdown, stated)
    case 'most':
      return mostOf(sumBorne(breakdown, stated))
    case 'owes':
      return findOwed(terms, breakdown, stated)
    case 'payment':
      return findPayment(terms, breakdown, stated)
    case 'unbilled':
      return findUnbilled(terms, breakdown, stated)
    case 'part':
      return sumCells(inYears(breakdown.parts).filter(({ bearerId }) => bearerId === of))
    case 'limit':
      return sumLimits(terms, breakdown, stated)
    case 'change':
      return findChange(breakdown, stated)
    default:
      return null
  }
}

function isMeant(years: readonly Id[] | undefined, yearId: Id): boolean {
  return years === undefined || years.includes(yearId)
}

/** Lines by id or category; without either, all in cash. */
export function sumLines(breakdown: Breakdown, stated: Lines, of = stated.line): Figure | null {
  const ids = linesMeant(breakdown, { ...stated, line: of })
  const rows = breakdown.lines.filter(
    ({ yearId, costLineId }) => isMeant(stated.years, yearId) && ids.includes(costLineId),
  )
  return ids.length === 0 ? null : sumFigures(rows.map(({ figure }) => figure))
}

/** What a party or source bears of the lines meant; without `of`, what all of them bear together. */
export function sumBorne(breakdown: Breakdown, stated: Lines & Pick<Stated, 'of'>): Figure {
  const ids = linesMeant(breakdown, stated)
  const isBearer = (bearerId: Id) => (stated.of === undefined ? bearerId !== UNALLOCATED : bearerId === stated.of)
  return sumCells(
    breakdown.cells.filter(
      ({ bearerId, yearId, costLineId }) =>
        isBearer(bearerId) && isMeant(stated.years, yearId) && ids.includes(costLineId),
    ),
  )
}

function mostOf(figure: Figure): Figure {
  const most = figure.cents ?? figure.atMostCents ?? null
  return most === null ? figure : openFigure({ atLeast: most, atMost: most }, [])
}

function findRate(terms: Terms, breakdown: Breakdown, { of, years, to, product }: Stated): Figure | null {
  const row = breakdown.lines.find(({ costLineId, yearId }) => costLineId === of && isMeant(years, yearId))
  const line = terms.costLines.find(({ id }) => id === of)
  if (!row || !line) return null
  if (line.covers) {
    const round = to ?? line.rounding?.rate ?? terms.rounding.rate ?? DEFAULT_ROUND
    return pricePerUnit(terms, line, pickProduct(line.covers, product), row, round)
  }
  return row.calculation.from.kind === 'rate' ? row.calculation.from.rate : null
}

function findChange(breakdown: Breakdown, stated: Stated): Figure | null {
  const change = findBeforeAndNow(breakdown, stated)
  return change && sumFigures([change.now, negateFigure(change.before)])
}

/** What a printed change is about: what it speaks of in its years, and in the year since when it changed. */
export function findBeforeAndNow(breakdown: Breakdown, stated: Stated): { before: Figure; now: Figure } | null {
  if (stated.since === undefined) return null
  const figureOf = (years: Id[] | undefined) => {
    const part = { ...stated, ...(years ? { years } : {}) }
    return stated.of === undefined ? sumLines(breakdown, part) : sumBorne(breakdown, part)
  }
  const [now, before] = [figureOf(stated.years), figureOf([stated.since])]
  return now && before && { before, now }
}
