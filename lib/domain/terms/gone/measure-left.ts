import { formatFraction } from '@/lib/domain/money/format-fraction'
import { divideFractions, sumFractions } from '@/lib/domain/money/fraction'
import { type Ratio, ratio, ratioValue } from '@/lib/domain/money/ratio'
import { type ByYear, type Id, isByYear, mapByYear } from '@/lib/domain/terms/by-year'
import type { Measure, MeasureValues } from '@/lib/domain/terms/party'
import type { MeasureStep, Step } from '@/lib/domain/terms/split'

const NOTHING = ratio('0')

/** A measure without the numbers of sources that are gone. */
export function withoutSources(measure: Measure, gone: ReadonlySet<Id>): Measure {
  return { ...measure, values: mapByYear(measure.values, (values) => valuesLeft(values, gone)) }
}

function valuesLeft(values: MeasureValues, gone: ReadonlySet<Id>): MeasureValues {
  if (typeof values === 'string' || values === null) return values
  return Object.fromEntries(Object.entries(values).filter(([id]) => !gone.has(id)))
}

/**
 * A step in proportion to a measure. Where a source that is gone has a number in it, the others keep the parts that
 * they had beside it, as shares, and its own part is left for later steps as before. Whom it named in other years alone
 * bear parts not recorded, as before.
 * @param values of the measure as far as its contract years are left
 * @param bearers all whom the measure named
 */
export function measureStepLeft(
  step: MeasureStep,
  values: ByYear<MeasureValues>,
  gone: ReadonlySet<Id>,
  bearers: readonly Id[] = bearersIn(values),
): Step[] {
  const left = bearers.filter((id) => !gone.has(id))
  const named = bearersIn(values)
  if (left.length === bearers.length && bearers.every((id) => named.includes(id))) return [step]
  if (left.length === 0) return []
  const shares = left.map((id) => [id, mapByYear(values, (each) => partOf(each, id))] as const)
  return [{ ...(step.of && { of: step.of }), shares: Object.fromEntries(shares) }]
}

/** Whom a measure has a number for, in some contract year. */
export function bearersIn(values: ByYear<MeasureValues>): Id[] {
  const all = isByYear(values) ? Object.values(values.byYear) : [values]
  return [...new Set(all.flatMap((each) => (typeof each === 'string' ? [] : Object.keys(each ?? {}))))]
}

/** What somebody's number is of all of them; null where they are not recorded. */
function partOf(values: MeasureValues, id: Id): Ratio | null {
  if (typeof values === 'string' || values === null) return null
  const whole = sumFractions(Object.values(values).map(ratioValue))
  const own = values[id]
  return own === undefined || whole.n === 0n ? NOTHING : formatFraction(divideFractions(ratioValue(own), whole))
}
