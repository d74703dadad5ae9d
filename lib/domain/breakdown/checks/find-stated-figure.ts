import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { pricePerUnit } from '@/lib/domain/breakdown/checks/covered-units'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { negateFigure, openFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { Id } from '@/lib/domain/terms/by-year'
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
      return sumFigures(inYears(breakdown.debts).flatMap(({ fromId, figure }) => (fromId === of ? figure : [])))
    case 'payment':
      return inYears(breakdown.payments).find(({ fromId }) => of === undefined || fromId === of)?.figure ?? null
    case 'unbilled':
      return sumFigures(
        inYears(breakdown.settlements).flatMap(({ fromId, unbilled }) =>
          of === undefined || fromId === of ? unbilled : [],
        ),
      )
    case 'part':
      return sumCells(inYears(breakdown.parts).filter(({ bearerId }) => bearerId === of))
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
export function sumLines(
  breakdown: Breakdown,
  { years, line }: Pick<Stated, 'years' | 'line'>,
  of = line,
): Figure | null {
  const meant = breakdown.costLines.filter(({ id, category, inKind }) =>
    of === undefined ? !inKind : id === of || category === of,
  )
  const ids = meant.map(({ id }) => id)
  const rows = breakdown.lines.filter(({ yearId, costLineId }) => isMeant(years, yearId) && ids.includes(costLineId))
  return meant.length === 0 ? null : sumFigures(rows.map(({ figure }) => figure))
}

/** What a party or source bears of the lines meant. */
export function sumBorne(breakdown: Breakdown, { of, years, line }: Pick<Stated, 'of' | 'years' | 'line'>): Figure {
  const meant = breakdown.costLines.filter(({ id, category, inKind }) =>
    line === undefined ? !inKind : id === line || category === line,
  )
  const ids = meant.map(({ id }) => id)
  return sumCells(
    breakdown.cells.filter(
      ({ bearerId, yearId, costLineId }) => bearerId === of && isMeant(years, yearId) && ids.includes(costLineId),
    ),
  )
}

function mostOf(figure: Figure): Figure {
  const most = figure.cents ?? figure.atMostCents ?? null
  return most === null ? figure : openFigure({ atLeast: most, atMost: most }, [])
}

function findRate(terms: Terms, breakdown: Breakdown, { of, years }: Stated): Figure | null {
  const row = breakdown.lines.find(({ costLineId, yearId }) => costLineId === of && isMeant(years, yearId))
  const line = terms.costLines.find(({ id }) => id === of)
  if (!row || !line) return null
  if (line.covers) return pricePerUnit(line.covers, row)
  return row.calculation.from.kind === 'rate' ? row.calculation.from.rate : null
}

function findChange(breakdown: Breakdown, stated: Stated): Figure | null {
  if (stated.since === undefined) return null
  const figureOf = (years: Id[] | undefined) => {
    const part = { ...stated, ...(years ? { years } : {}) }
    return stated.of === undefined ? sumLines(breakdown, part) : sumBorne(breakdown, part)
  }
  const [now, before] = [figureOf(stated.years), figureOf([stated.since])]
  return now && before && sumFigures([now, negateFigure(before)])
}
