import type { CalculatedTimes } from '@/lib/domain/breakdown/calculation'
import { countTimePart } from '@/lib/domain/breakdown/lines/count-time-part'
import type { ActualNumbers, Units } from '@/lib/domain/breakdown/lines/counted-units'
import type { Run } from '@/lib/domain/breakdown/run'
import { labelOfYear } from '@/lib/domain/breakdown/run'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import {
  addFractions,
  compareFractions,
  type Fraction,
  largerFraction,
  multiplyFractions,
  ONE,
  smallerFraction,
  subtractFractions,
  ZERO,
} from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { isQuantity, type Quantity, type Times } from '@/lib/domain/terms/amount'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import { positionName } from '@/lib/domain/terms/names'

/**
 * The product of quantities in a contract year, with headcounts taken from these positions. No quantities: one. An
 * actual count is of what was served: no part of the time is taken of it once more.
 */
export function countUnits(
  run: Run,
  times: readonly Times[] | undefined,
  positionIds: readonly Id[],
  yearId: Id,
  actual?: ActualNumbers,
): Units {
  const count = (each: Times, at: number): Units => {
    const number = actual?.get(at)
    if (each === 'headcount') return number ? countActualHeads(number) : countHeads(run, positionIds, yearId)
    if (isQuantity(each)) return countQuantity(run, each, yearId, number)
    return actual ? NO_UNITS : countTimePart(run, each, yearId)
  }
  return (times ?? []).map(count).reduce(multiplyUnits, { ...NO_UNITS, each: [] })
}

/** One, of nothing that is counted. */
const NO_UNITS: Units = { n: ONE, atLeast: ONE, atMost: ONE, missing: [], times: [], each: [ONE] }

function multiplyUnits(a: Units, b: Units): Units {
  const [times, each] = [
    [...a.times, ...b.times],
    [...a.each, ...b.each],
  ]
  const none = [a.n, b.n].find((n) => n !== null && n.n === 0n)
  if (none) return { n: none, atLeast: none, atMost: none, missing: [], times, each }
  return {
    n: a.n && b.n ? multiplyFractions(a.n, b.n) : null,
    atLeast: multiplyFractions(a.atLeast, b.atLeast),
    atMost: a.atMost && b.atMost ? multiplyFractions(a.atMost, b.atMost) : null,
    missing: [...a.missing, ...b.missing],
    times,
    each,
  }
}

function countHeads(run: Run, positionIds: readonly Id[], yearId: Id): Units {
  let sum: Fraction | null = ZERO
  const missing: string[] = []
  for (const position of run.terms.positions.filter(({ id }) => positionIds.includes(id))) {
    const headcount = valueInYear(position.headcount, yearId)
    if (headcount) sum = sum && addFractions(sum, ratioValue(headcount))
    else {
      sum = null
      missing.push(`number of officers, ${positionName(run.terms.positions, position.id)}, ${labelOfYear(run, yearId)}`)
    }
  }
  return headsOf(sum, sum && formatFraction(sum), missing)
}

function countActualHeads(number: Ratio): Units {
  return headsOf(ratioValue(number), number, [])
}

function headsOf(heads: Fraction | null, n: Ratio | null, missing: string[]): Units {
  const unit = n === '1' ? 'officer' : 'officers'
  return { n: heads, atLeast: heads ?? ZERO, atMost: heads, missing, times: [{ n, unit }], each: [heads] }
}

/** An actual number takes the place of the planned one; what is above, at most or at least so many still counts. */
function countQuantity(run: Run, quantity: Quantity, yearId: Id, actual: Ratio | undefined): Units {
  const planned = valueInYear(quantity.n, yearId) ?? null
  const { unit, beyond, upTo, atLeast, atMost } = quantity
  const written = actual ?? planned
  const mosts = [...(upTo && planned ? [planned] : []), ...(atMost ? [atMost] : [])]
  const [one, other = one] = mosts
  const lowest = one && other && compareFractions(ratioValue(one), ratioValue(other)) > 0 ? other : one
  const most = lowest ? ratioValue(lowest) : null
  const least = atLeast ? ratioValue(atLeast) : ZERO
  const counted = (number: Fraction) => {
    const held = largerFraction(most ? smallerFraction(number, most) : number, least)
    return beyond ? largerFraction(subtractFractions(held, ratioValue(beyond)), ZERO) : held
  }
  const value = written && ratioValue(written)
  const isOpen = upTo && actual === undefined
  const cut = value !== null && most !== null && compareFractions(value, most) > 0
  const short = value === null ? atLeast !== undefined : compareFractions(value, least) < 0
  const times: CalculatedTimes = {
    n: written,
    unit,
    ...(beyond ? { beyond } : {}),
    ...(isOpen ? { upTo } : {}),
    ...(cut && lowest ? { atMost: lowest } : {}),
    ...((short || isOpen) && atLeast ? { atLeast } : {}),
  }
  if (value !== null && !isOpen) {
    const n = counted(value)
    return { n, atLeast: n, atMost: n, missing: [], times: [times], each: [n] }
  }
  const missing = [`number of ${unit}, ${labelOfYear(run, yearId)}`]
  const top = value ?? most
  return { n: null, atLeast: counted(ZERO), atMost: top && counted(top), missing, times: [times], each: [null] }
}
