import type { Ratio } from '@/lib/domain/money/ratio'
import type { ActualUnits } from '@/lib/domain/terms/actuals'
import { isQuantity, type Quantity, type Times } from '@/lib/domain/terms/amount'
import { isSameUnit } from '@/lib/domain/terms/is-same-unit'
import { mayBeCounted } from '@/lib/domain/terms/match-units'

/** Which of `times` an actual count takes the number of, by place; or what would have to be written for it to be clear. */
export type PlacedUnits = { ok: true; numbers: ReadonlyMap<number, Ratio> } | { ok: false; expected: string }

const OFFICERS = 'officers'

/**
 * One number is that of the only thing that is counted: a number that is not whole in some year ("1.5 times", "1/180 of
 * a year") is a factor, and counts nothing where another does. Of several things each is told by its unit.
 */
export function placeActualUnits(times: readonly Times[], actual: ActualUnits): PlacedUnits {
  if (typeof actual !== 'string') return placeByUnit(times, Object.entries(actual))
  const quantities = times.flatMap((each, at) => (isQuantity(each) ? [{ at, each }] : []))
  const whole = quantities.filter(({ each }) => mayBeCounted(each))
  const [only, another] = quantities.length === 1 ? quantities : whole
  if (only && !another) return place(only.at, actual)
  if (quantities.length > 0) return { ok: false, expected: wordByUnit(quantities.map(({ each }) => each)) }
  const heads = times.indexOf('headcount')
  if (heads >= 0) return place(heads, actual)
  return {
    ok: false,
    expected: 'a number in "times" that the count can replace, such as { "n": 1440, "unit": "hours" }',
  }
}

function place(at: number, n: Ratio): PlacedUnits {
  return { ok: true, numbers: new Map([[at, n]]) }
}

function placeByUnit(times: readonly Times[], counts: readonly (readonly [string, Ratio])[]): PlacedUnits {
  const units = times.map((each) => (each === 'headcount' ? OFFICERS : isQuantity(each) ? each.unit : null))
  const known = units.filter((unit) => unit !== null)
  const numbers = new Map<number, Ratio>()
  for (const [unit, n] of counts) {
    const places = units.flatMap((own, at) => (own !== null && isSameUnit(own, unit) ? [at] : []))
    const [at, another] = places
    if (at === undefined || another !== undefined || numbers.has(at)) {
      const list = known.length === 0 ? 'there is none' : known.join(', ')
      return { ok: false, expected: `the unit of one number in "times" (${list}), not "${unit}"` }
    }
    numbers.set(at, n)
  }
  return { ok: true, numbers }
}

function wordByUnit(quantities: readonly Quantity[]): string {
  const units = [...new Set(quantities.map(({ unit }) => unit))]
  const example = `{ ${units.map((unit) => `"${unit}": 5`).join(', ')} }`
  return `each count by its unit, such as ${example} or one of them, for the line counts several things`
}
