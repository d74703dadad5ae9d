import { countUnits } from '@/lib/domain/breakdown/lines/count-units'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import type { Portions } from '@/lib/domain/breakdown/pools/portions'
import { positionsMeant } from '@/lib/domain/breakdown/pools/positions-meant'
import { portionOfFirst, spendFirst, UNSPENT } from '@/lib/domain/breakdown/pools/unit-bands'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import {
  divideFractions,
  type Fraction,
  largerFraction,
  multiplyFractions,
  ONE,
  smallerFraction,
  ZERO,
} from '@/lib/domain/money/fraction'
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

/** What of a line a step on its first units gave away, all of its bearers together; null where that is not known. */
export type SpentOnLine = (index: number, portion: Fraction) => Fraction | null

/** Units that a step has taken come before those that a later step takes: after the first 2 hours, the first 4 left. */
export function spendUnits(run: Run, pool: Pool, firstUnits: readonly Times[], spent: SpentOnLine): void {
  pool.lines.forEach((line, index) => {
    const { width } = unitWidth(run, pool, line, firstUnits)
    const bands = line.bands === undefined ? UNSPENT : line.bands
    const portion = width && bands && portionOfFirst(bands, width)
    const part = portion && (portion.n === 0n ? ZERO : spent(index, portion))
    line.bands = part && spendFirst(bands ?? UNSPENT, width ?? ZERO, smallerFraction(ONE, largerFraction(ZERO, part)))
  })
}

type UnitPortion = { portion: Fraction | null; missing: string[] }

function unitPortion(run: Run, pool: Pool, line: PoolLine, firstUnits: readonly Times[]): UnitPortion {
  const { width, missing } = unitWidth(run, pool, line, firstUnits)
  const bands = line.bands === undefined ? UNSPENT : line.bands
  return { portion: width && bands && portionOfFirst(bands, width), missing }
}

/** Which part of all units of the line the first ones are. How many of the units are in a price is not recorded. */
function unitWidth(
  run: Run,
  pool: Pool,
  { line, units }: PoolLine,
  firstUnits: readonly Times[],
): { width: Fraction | null; missing: string[] } {
  const times = line.amount.times ?? []
  const { places, unmatched } = matchUnits(firstUnits, times)
  if (unmatched.length > 0) {
    const year = labelOfYear(run, pool.yearId)
    return { width: null, missing: unmatched.map((unit) => `number of ${unit}, ${nameOf(line)}, ${year}`) }
  }
  const first = countUnits(run, firstUnits, positionsMeant(run.terms, [line]), pool.yearId).n
  const isMeant = (each: Times, at: number) => places.includes(at) || !(each === 'headcount' || isQuantity(each))
  const numbers = times.flatMap((each, at) => (isMeant(each, at) ? [units.each[at] ?? null] : []))
  const all = numbers.reduce<Fraction | null>((product, n) => product && n && multiplyFractions(product, n), ONE)
  if (!all || !first) return { width: null, missing: [] }
  return { width: all.n === 0n ? ONE : smallerFraction(ONE, divideFractions(first, all)), missing: [] }
}
