import type { Actuals } from '@/lib/domain/terms/actuals'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'
import { keepYearsOf } from './keep-by-year'

/** What really happened, as far as the terms still have the cost line or measure and the contract year of it. */
export function keepActuals({ units, rates, amounts, measures }: Actuals, terms: Terms): Actuals {
  const years = new Set(terms.years.map(({ id }) => id))
  const [lines, measured] = [terms.costLines, terms.measures].map((list) => new Set(list.map(({ id }) => id)))
  const keep = <V>(byId: Record<Id, Record<Id, V>>, ids: ReadonlySet<Id> | undefined) =>
    Object.fromEntries(
      Object.entries(byId).flatMap(([id, byYear]) => {
        const left = keepYearsOf(byYear, years)
        return ids?.has(id) && Object.keys(left).length > 0 ? [[id, left]] : []
      }),
    )
  return {
    ...(units && { units: keep(units, lines) }),
    ...(rates && { rates: keep(rates, lines) }),
    ...(amounts && { amounts: keep(amounts, lines) }),
    ...(measures && { measures: keep(measures, measured) }),
  }
}
