import type { Cell } from '@/lib/domain/breakdown/breakdown'
import type { LimitOrigin } from '@/lib/domain/breakdown/calculation'
import { boundsOf, openFigure } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { growRate } from '@/lib/domain/breakdown/lines/grow-rate'
import { linesDrawn } from '@/lib/domain/breakdown/pools/limit-in-year'
import type { Run } from '@/lib/domain/breakdown/run'
import { type Cents, notBelowZero, ZERO_CENTS } from '@/lib/domain/money/cents'
import { wholeFraction } from '@/lib/domain/money/fraction'
import { roundTo } from '@/lib/domain/money/round'
import type { Growth } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import type { Limit } from '@/lib/domain/terms/split'

/**
 * What a limit comes to that goes by what its bearer came to bear of it in the year before. Null: by how much more is not
 * recorded.
 * @param borne who bears what of the year before
 */
export function limitOverYearBefore(
  run: Run,
  borne: readonly Cell[],
  limit: Limit,
  by: Growth,
  [before, yearId]: [Id, Id],
  position: Id | undefined,
): LimitOrigin | null {
  const meant = linesDrawn(run, limit, before, position)
  const figure = sumCells(
    borne.filter(({ bearerId, costLineId }) => bearerId === limit.on && meant.some(({ id }) => id === costLineId)),
  )
  const grow = (bound: Cents) => growRate(run, by, wholeFraction(bound), yearId)
  const { atLeast, atMost } = boundsOf(figure)
  const growth = grow(atMost ?? atLeast ?? ZERO_CENTS)?.growth
  if (!growth) return null
  const sumOf = (bound: Cents | null) => {
    const grown = bound === null ? null : grow(bound)
    return grown && notBelowZero(roundTo(grown.value, DEFAULT_ROUND))
  }
  const sum = openFigure({ atLeast: sumOf(atLeast) ?? ZERO_CENTS, atMost: sumOf(atMost) }, figure.missing)
  return { sum, grown: { before: figure, growth } }
}
