import { countUnits } from '@/lib/domain/breakdown/lines/count-units'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import type { Portions } from '@/lib/domain/breakdown/pools/portions'
import { positionsMeant } from '@/lib/domain/breakdown/pools/positions-meant'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { divideFractions, type Fraction, multiplyFractions, ONE, smallerFraction } from '@/lib/domain/money/fraction'
import { isQuantity, type Times } from '@/lib/domain/terms/amount'
import { matchUnits } from '@/lib/domain/terms/match-units'
import { nameOf } from '@/lib/domain/terms/names'

/** The part of each line that its first units are: so many of the hours, days or events that it is counted in. */
export function unitPortions(run: Run, pool: Pool, firstUnits: readonly Times[]): Portions {
  const meant = positionsMeant(
    run.terms,
    pool.lines.map(({ line }) => line),
  )
  const { times: units, missing } = countUnits(run, firstUnits, meant, pool.yearId)
  const lines = pool.lines.map((line) => unitPortion(run, pool, line, firstUnits))
  return {
    portions: lines.map(({ portion }) => portion),
    openAtMost: null,
    missing: [...missing, ...lines.flatMap((line) => line.missing)],
    calculated: { kind: 'firstUnits', units },
  }
}

type UnitPortion = { portion: Fraction | null; missing: string[] }

/** How many of the units are in a price is not recorded. */
function unitPortion(run: Run, pool: Pool, { line, units }: PoolLine, firstUnits: readonly Times[]): UnitPortion {
  const times = line.amount.times ?? []
  const { places, unmatched } = matchUnits(firstUnits, times)
  if (unmatched.length > 0) {
    const year = labelOfYear(run, pool.yearId)
    return { portion: null, missing: unmatched.map((unit) => `number of ${unit}, ${nameOf(line)}, ${year}`) }
  }
  const first = countUnits(run, firstUnits, positionsMeant(run.terms, [line]), pool.yearId).n
  const isMeant = (each: Times, at: number) => places.includes(at) || !(each === 'headcount' || isQuantity(each))
  const numbers = times.flatMap((each, at) => (isMeant(each, at) ? [units.each[at] ?? null] : []))
  const all = numbers.reduce<Fraction | null>((product, n) => product && n && multiplyFractions(product, n), ONE)
  if (!all || !first) return { portion: null, missing: [] }
  return { portion: all.n === 0n ? ONE : smallerFraction(ONE, divideFractions(first, all)), missing: [] }
}
