import { ratioValue } from '@/lib/domain/money/ratio'
import { isQuantity, type Quantity, type Times } from '@/lib/domain/terms/amount'
import { isByYear } from '@/lib/domain/terms/by-year'
import { isSameUnit } from '@/lib/domain/terms/is-same-unit'

/** The numbers of a cost line that the first units of it are counted in. */
export type MatchedUnits = {
  /** Units of the slice that count nothing of the line. */
  unmatched: string[]
  /** Places in the line's `times`: the first so many of these numbers, times each other, are meant. */
  places: number[]
}

/**
 * First units are of the line's number in the same unit, of all officers unless they say "headcount", and of all that
 * stands before it: of "3 events × 8 hours" there are 24 hours, and each event is whole. What is not whole ("1.5 times")
 * is a factor and counts nothing, unless it is named.
 */
export function matchUnits(firstUnits: readonly Times[], times: readonly Times[]): MatchedUnits {
  const units = firstUnits.filter(isQuantity)
  const places = units.map(({ unit }) => times.findIndex((each) => isQuantity(each) && isSameUnit(each.unit, unit)))
  const last = Math.max(...places)
  const isCounted = (each: Times, at: number) =>
    each === 'headcount' || places.includes(at) || (at < last && isQuantity(each) && mayBeCounted(each))
  return {
    unmatched: units.flatMap(({ unit }, at) => (places[at] === -1 ? [unit] : [])),
    places: times.flatMap((each, at) => (isCounted(each, at) ? [at] : [])),
  }
}

/** Whether a number counts something: one that is not whole in some year ("1.5 times") is a factor. */
export function mayBeCounted({ n }: Quantity): boolean {
  const numbers = isByYear(n) ? Object.values(n.byYear) : [n]
  return numbers.every((number) => number === null || ratioValue(number).d === 1n)
}
