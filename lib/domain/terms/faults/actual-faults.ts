import type { Actuals } from '@/lib/domain/terms/actuals'
import { expectKnown } from '@/lib/domain/terms/faults/expect-known'
import type { Fault } from '@/lib/domain/terms/faults/fault'
import { placeActualUnits } from '@/lib/domain/terms/place-actual-units'
import type { Terms } from '@/lib/domain/terms/terms'

/** Actuals of cost lines, measures or contract years that the terms do not have: nothing would take them up. */
export function findActualFaults(terms: Terms, actuals: Actuals): Fault[] {
  const years = terms.years.map(({ id }) => id)
  const lines = terms.costLines.map(({ id }) => id)
  const measures = terms.measures.map(({ id }) => id)
  const named = (['units', 'rates', 'amounts', 'measures'] as const).flatMap((kind) => {
    const [known, what] = kind === 'measures' ? [measures, 'the id of a measure'] : [lines, 'the id of a cost line']
    return Object.entries<object>(actuals[kind] ?? {}).flatMap(([id, byYear]) => [
      ...expectKnown(id, known, what, ['actuals', kind, id]),
      ...Object.keys(byYear).flatMap((year) =>
        expectKnown(year, years, 'the id of a contract year', ['actuals', kind, id, year]),
      ),
    ])
  })
  return [...named, ...findCountFaults(terms, actuals)]
}

/** An actual count of which it is not clear what it counts, on a line that takes one up. */
function findCountFaults({ costLines }: Terms, { units = {} }: Actuals): Fault[] {
  return costLines.flatMap(({ id, amount, trueUp }) => {
    if (trueUp !== 'units') return []
    return Object.entries(units[id] ?? {}).flatMap(([year, count]) => {
      const placed = placeActualUnits(amount.times ?? [], count)
      return placed.ok ? [] : [{ path: ['actuals', 'units', id, year], message: `expected ${placed.expected}` }]
    })
  })
}
