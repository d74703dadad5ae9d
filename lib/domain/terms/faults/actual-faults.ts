import type { Actuals } from '@/lib/domain/terms/actuals'
import { expectKnown } from '@/lib/domain/terms/faults/expect-known'
import type { Fault } from '@/lib/domain/terms/faults/fault'
import type { Terms } from '@/lib/domain/terms/terms'

/** Actuals of cost lines, measures or contract years that the terms do not have: nothing would take them up. */
export function findActualFaults(terms: Terms, actuals: Actuals): Fault[] {
  const years = terms.years.map(({ id }) => id)
  const lines = terms.costLines.map(({ id }) => id)
  const measures = terms.measures.map(({ id }) => id)
  return (['units', 'rates', 'amounts', 'measures'] as const).flatMap((kind) => {
    const [known, what] = kind === 'measures' ? [measures, 'the id of a measure'] : [lines, 'the id of a cost line']
    return Object.entries<object>(actuals[kind] ?? {}).flatMap(([id, byYear]) => [
      ...expectKnown(id, known, what, ['actuals', kind, id]),
      ...Object.keys(byYear).flatMap((year) =>
        expectKnown(year, years, 'the id of a contract year', ['actuals', kind, id, year]),
      ),
    ])
  })
}
