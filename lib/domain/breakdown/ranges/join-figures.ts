import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, exactFigure, joinMarks } from '@/lib/domain/breakdown/figures'
import type { Cents } from '@/lib/domain/money/cents'

/** What is sure of a figure that is one of these, whichever. */
export function joinFigures(figures: readonly Figure[]): Figure {
  const bounds = figures.map(boundsOf)
  const least = extreme(
    bounds.map(({ atLeast }) => atLeast),
    Math.min,
  )
  const most = extreme(
    bounds.map(({ atMost }) => atMost),
    Math.max,
  )
  const marks = joinMarks(figures)
  if (least !== null && least === most && figures.every(({ cents }) => cents !== null)) return exactFigure(least, marks)
  const missing = [...new Set(figures.flatMap((figure) => figure.missing))]
  return {
    cents: null,
    ...(least === null ? {} : { atLeastCents: least }),
    ...(most === null ? {} : { atMostCents: most }),
    missing,
    ...marks,
  }
}

/** The least or the most of bounds; null where one of them has none. */
export function extreme(bounds: readonly (Cents | null)[], choose: (...values: number[]) => number): Cents | null {
  const known = bounds.filter((bound) => bound !== null)
  return known.length < bounds.length ? null : (choose(...known) as Cents)
}
