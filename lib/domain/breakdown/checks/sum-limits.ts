import type { Figure } from '@/lib/domain/breakdown/figure'
import { exactFigure, openFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import { limitInYear, listLimits } from '@/lib/domain/breakdown/pools/limit-balances'
import type { Id } from '@/lib/domain/terms/by-year'
import { nameOf } from '@/lib/domain/terms/names'
import { isInYear, selects } from '@/lib/domain/terms/select-lines'
import type { Limit } from '@/lib/domain/terms/split'
import type { Stated } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * What a limit lets through, or all limits on a bearer, whatever is drawn on them: the award beside the cost.
 * Per year, the sum over the years meant. Null when there is no such limit.
 */
export function sumLimits(terms: Terms, { of, years }: Pick<Stated, 'of' | 'years'>): Figure | null {
  const limits = listLimits(terms).filter(({ id, on }) => id === of || on === of)
  const inYears = terms.years.map(({ id }) => id).filter((id) => years === undefined || years.includes(id))
  return limits.length === 0 ? null : sumFigures(limits.flatMap((limit) => sumsOf(terms, limit, inYears)))
}

function sumsOf(terms: Terms, limit: Limit, years: readonly Id[]): Figure[] {
  const run = { terms, actuals: {}, warn: () => {} }
  return (limit.per.includes('year') ? years : years.slice(0, 1)).flatMap((yearId) =>
    positionsOf(terms, limit, yearId).map((position) => {
      const sum = limitInYear(run, limit, yearId, position)
      return sum === null ? openFigure({ atLeast: null, atMost: null }, [nameOf(limit)]) : exactFigure(sum)
    }),
  )
}

function positionsOf({ costLines }: Terms, limit: Limit, yearId: Id): (Id | undefined)[] {
  if (!limit.per.includes('position')) return [undefined]
  const lines = costLines.filter((line) => isInYear(line, yearId) && selects(limit.when, line, yearId))
  return [...new Set(lines.map(({ position }) => position))]
}
