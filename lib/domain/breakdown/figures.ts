import type { Figure } from '@/lib/domain/breakdown/figure'
import { addCents, type Cents, cents, largerCents, smallerCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { wholeFraction } from '@/lib/domain/money/fraction'
import type { Interval } from '@/lib/domain/money/interval'
import type { Basis } from '@/lib/domain/terms/cost-line'

export const NOTHING: Figure = { cents: ZERO_CENTS, missing: [] }

export function exactFigure(amount: Cents, marks: Marks = {}): Figure {
  return { cents: amount, missing: [], ...marks }
}

/** An amount not recorded, between bounds where there are any. */
export function openFigure(bounds: Bounds, missing: readonly string[], marks: Marks = {}): Figure {
  const { atLeast, atMost } = bounds
  if (atLeast !== null && atLeast === atMost) return exactFigure(atLeast, marks)
  return {
    cents: null,
    ...(atLeast === null ? {} : { atLeastCents: atLeast }),
    ...(atMost === null ? {} : { atMostCents: atMost }),
    missing: [...missing],
    ...marks,
  }
}

export type Bounds = { atLeast: Cents | null; atMost: Cents | null }

export function boundsOf(figure: Figure): Bounds {
  if (figure.cents !== null) return { atLeast: figure.cents, atMost: figure.cents }
  return { atLeast: figure.atLeastCents ?? null, atMost: figure.atMostCents ?? null }
}

export type Marks = { illustrative?: true; inferred?: true }

export function marksOfBasis(basis: Basis | undefined): Marks {
  if (basis === undefined) return {}
  return basis === 'illustrative' ? { illustrative: true } : { inferred: true }
}

/** A figure's own marks, to be put on another that rests on it. */
export function marksOf({ illustrative, inferred }: Marks): Marks {
  return { ...(illustrative ? { illustrative } : {}), ...(inferred ? { inferred } : {}) }
}

/** The marks of figures that together make one. */
export function joinMarks(figures: readonly Marks[]): Marks {
  return {
    ...(figures.some((figure) => figure.illustrative) ? { illustrative: true } : {}),
    ...(figures.some((figure) => figure.inferred) ? { inferred: true } : {}),
  }
}

/** The sum. Bounds add up where every part has one; a missing fact that several parts rest on counts once. */
export function sumFigures(figures: readonly Figure[]): Figure {
  const marks = joinMarks(figures)
  const missing = [...new Set(figures.flatMap((figure) => figure.missing))]
  let atLeast: Cents | null = ZERO_CENTS
  let atMost: Cents | null = ZERO_CENTS
  for (const figure of figures) {
    const bounds = boundsOf(figure)
    atLeast = addBounds(atLeast, bounds.atLeast)
    atMost = addBounds(atMost, bounds.atMost)
  }
  if (figures.every((figure) => figure.cents !== null)) return exactFigure(atLeast ?? ZERO_CENTS, marks)
  return openFigure({ atLeast, atMost }, missing, marks)
}

export function addBounds(a: Cents | null, b: Cents | null): Cents | null {
  return a === null || b === null ? null : addCents(a, b)
}

/** What is sure of a figure that is one of two. */
export function eitherFigure(a: Figure, b: Figure, missing: readonly string[]): Figure {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  const atLeast = one.atLeast === null || other.atLeast === null ? null : smallerCents(one.atLeast, other.atLeast)
  const atMost = one.atMost === null || other.atMost === null ? null : largerCents(one.atMost, other.atMost)
  return openFigure({ atLeast, atMost }, [...new Set([...a.missing, ...b.missing, ...missing])], joinMarks([a, b]))
}

/** The lower of two upper bounds, of which null is none. */
export function lowerBound(a: Cents | null, b: Cents | null): Cents | null {
  return a === null || b === null ? (a ?? b) : smallerCents(a, b)
}

/** What is sure of a figure of which two bounds hold: the higher of the lower ones, the lower of the upper ones. */
export function tightestBounds(a: Bounds, b: Bounds): Bounds {
  return {
    atLeast: a.atLeast === null || b.atLeast === null ? (a.atLeast ?? b.atLeast) : largerCents(a.atLeast, b.atLeast),
    atMost: lowerBound(a.atMost, b.atMost),
  }
}

/** Bounds in cents as the ends of an exact number. */
export function intervalOf({ atLeast, atMost }: Bounds): Interval {
  return {
    least: atLeast === null ? null : wholeFraction(atLeast),
    most: atMost === null ? null : wholeFraction(atMost),
  }
}

/** The figure with its sign turned: what one side owes, seen from the other. */
export function negateFigure(figure: Figure): Figure {
  if (figure.cents !== null) return { ...figure, cents: cents(-figure.cents) }
  const { atLeastCents, atMostCents, ...rest } = figure
  return {
    ...rest,
    ...(atMostCents === undefined ? {} : { atLeastCents: cents(-atMostCents) }),
    ...(atLeastCents === undefined ? {} : { atMostCents: cents(-atLeastCents) }),
  }
}

/** Whether a figure is surely not nothing: exact and not $0, or beyond it at its nearest bound. */
export function isSurelySome(figure: Figure): boolean {
  const { atLeast, atMost } = boundsOf(figure)
  return (atLeast !== null && atLeast > 0) || (atMost !== null && atMost < 0)
}
