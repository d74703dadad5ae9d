import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { negateFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { MoneyChange } from '@/lib/domain/terms/compare/comparison'
import { nameOf } from '@/lib/domain/terms/names'

/** What each party and source bears in each year of either, where it differs. */
export function compareMoney(before: Breakdown, after: Breakdown): MoneyChange[] {
  const years = unionById(before.years, after.years)
  const bearers = unionById(before.bearers, after.bearers).filter(({ kind }) => kind !== 'part')
  return years.flatMap((year) =>
    bearers.flatMap((bearer) => {
      const [was, is] = [before, after].map((breakdown) => costBorneBy(breakdown, bearer.id, { yearId: year.id }))
      if (!was || !is || stableText(was) === stableText(is)) return []
      const difference = sumFigures([is, negateFigure(was)])
      return [
        {
          bearerId: bearer.id,
          bearerName: bearer.name,
          yearId: year.id,
          yearLabel: nameOf(year),
          before: was,
          after: is,
          difference,
        },
      ]
    }),
  )
}

/** Everything in either list, the second's own after the first's. */
export function unionById<T extends { id: string }>(first: readonly T[], second: readonly T[]): T[] {
  return [...first, ...second.filter(({ id }) => !first.some((other) => other.id === id))]
}
