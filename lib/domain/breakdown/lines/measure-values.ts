import type { Run } from '@/lib/domain/breakdown/run'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import type { MeasureValues } from '@/lib/domain/terms/party'

/** A measure's values in a contract year: the actual ones where there are any. Null: not recorded. */
export function findMeasureValues(run: Run, measureId: Id, yearId: Id): MeasureValues {
  const actual = run.actuals.measures?.[measureId]?.[yearId]
  if (actual !== undefined) return actual
  const measure = run.terms.measures.find(({ id }) => id === measureId)
  return (measure && valueInYear(measure.values, yearId)) ?? null
}
