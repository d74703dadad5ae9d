import { type Amount, heldInYear, isQuantity, type Quantity, type Times } from '@/lib/domain/terms/amount'
import { type Id, isByYear, valueInYear } from '@/lib/domain/terms/by-year'
import type { Slice, Step } from '@/lib/domain/terms/split'

/** A step as it stands in one year: every value that is listed by year replaced by that year's (null: not recorded). */
export function resolveStep(step: Step, yearId: Id): Step {
  if ('rest' in step || 'measure' in step)
    return 'of' in step && step.of ? { ...step, of: resolveSlice(step.of, yearId) } : step
  if ('amounts' in step) return { amounts: mapValues(step.amounts, (amount) => resolveAmount(amount, yearId)) }
  const shares = mapValues(step.shares, (share) => valueInYear(share, yearId) ?? null)
  return step.of ? { of: resolveSlice(step.of, yearId), shares } : { shares }
}

/** An amount as it stands in one year. What grows keeps its growth and the years that it grows from. */
export function resolveAmount(amount: Amount, yearId: Id): Amount {
  const counted = amount.times ? { times: amount.times.map((each) => resolveTimes(each, yearId)) } : {}
  const common = { ...counted, ...heldInYear(amount, yearId) }
  if ('percent' in amount) return { ...amount, ...common, percent: valueInYear(amount.percent, yearId) ?? null }
  if ('part' in amount) return { ...amount, ...common, part: valueInYear(amount.part, yearId) ?? null }
  const { eachAtMost } = amount
  const cap = eachAtMost === undefined ? {} : { eachAtMost: valueInYear(eachAtMost, yearId) ?? null }
  if (!amount.grows) return { ...amount, ...common, ...cap, each: valueInYear(amount.each, yearId) ?? null }
  const named = isByYear(amount.each) ? amount.each.byYear[yearId] : undefined
  if (named === undefined) return { ...amount, ...common, ...cap }
  const { grows: _, ...fixed } = amount
  return { ...fixed, ...common, ...cap, each: named }
}

function resolveSlice(slice: Slice, yearId: Id): Slice {
  if ('first' in slice) return { first: resolveAmount(slice.first, yearId) }
  if ('firstUnits' in slice) return { firstUnits: slice.firstUnits.map((times) => resolveTimes(times, yearId)) }
  const fraction = valueInYear(slice.fraction, yearId)
  return fraction === undefined ? slice : { ...slice, fraction }
}

function resolveTimes(times: Times, yearId: Id): Times {
  if (typeof times === 'object' && !isQuantity(times)) {
    const part = times.served.byYear[yearId]
    return { served: { byYear: part === undefined ? {} : { [yearId]: part } } }
  }
  return isQuantity(times) ? resolveQuantity(times, yearId) : times
}

function resolveQuantity(quantity: Quantity, yearId: Id): Quantity {
  return { ...quantity, n: valueInYear(quantity.n, yearId) ?? null }
}

function mapValues<V, W>(record: Record<Id, V>, map: (value: V) => W): Record<Id, W> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]))
}
