import type { CalculatedTimes } from '@/lib/domain/breakdown/calculation'
import type { Run } from '@/lib/domain/breakdown/run'
import { labelOfYear } from '@/lib/domain/breakdown/run'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import {
  addFractions,
  compareFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  subtractFractions,
  ZERO,
} from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import type { Times } from '@/lib/domain/terms/amount'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import { positionName } from '@/lib/domain/terms/names'

/** How many units there are: exact, at most so many ("up to 180 days"), or not recorded. */
export type Units = { n: Fraction | null; atMost: Fraction | null; missing: string[]; times: CalculatedTimes[] }

/** The product of quantities in a contract year, with headcounts taken from these positions. No quantities: one. */
export function countUnits(
  run: Run,
  times: readonly Times[] | undefined,
  positionIds: readonly Id[],
  yearId: Id,
): Units {
  return (times ?? [])
    .map((each) => (each === 'headcount' ? countHeads(run, positionIds, yearId) : countQuantity(run, each, yearId)))
    .reduce(multiplyUnits, { n: ONE, atMost: ONE, missing: [], times: [] })
}

function multiplyUnits(a: Units, b: Units): Units {
  const none = [a.n, b.n].find((n) => n !== null && n.n === 0n)
  return {
    n: none ?? (a.n && b.n ? multiplyFractions(a.n, b.n) : null),
    atMost: none ?? (a.atMost && b.atMost ? multiplyFractions(a.atMost, b.atMost) : null),
    missing: none ? [] : [...a.missing, ...b.missing],
    times: [...a.times, ...b.times],
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
  const n = sum && formatFraction(sum)
  return { n: sum, atMost: sum, missing, times: [{ n, unit: n === '1' ? 'officer' : 'officers' }] }
}

function countQuantity(run: Run, quantity: Exclude<Times, 'headcount'>, yearId: Id): Units {
  const written = valueInYear(quantity.n, yearId)
  const { unit, beyond, upTo } = quantity
  const times = [{ n: written ?? null, unit, ...(beyond ? { beyond } : {}), ...(upTo ? { upTo } : {}) }]
  const fact = `number of ${unit}, ${labelOfYear(run, yearId)}`
  if (!written) return { n: null, atMost: null, missing: [fact], times }
  const n = beyond ? atLeastZero(subtractFractions(ratioValue(written), ratioValue(beyond))) : ratioValue(written)
  return upTo ? { n: null, atMost: n, missing: [fact], times } : { n, atMost: n, missing: [], times }
}

function atLeastZero(value: Fraction): Fraction {
  return compareFractions(value, ZERO) < 0 ? ZERO : value
}
