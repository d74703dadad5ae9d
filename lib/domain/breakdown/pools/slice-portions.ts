import type { CalculatedSlice } from '@/lib/domain/breakdown/calculation'
import type { Bounds } from '@/lib/domain/breakdown/figures'
import { countUnits } from '@/lib/domain/breakdown/lines/units'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import { workOutPoolAmount } from '@/lib/domain/breakdown/pools/pool-amount'
import { positionsMeant } from '@/lib/domain/breakdown/pools/positions-meant'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { type Cents, smallerCents, subtractCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { divideFractions, type Fraction, makeFraction, ONE, smallerFraction, ZERO } from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import type { Times } from '@/lib/domain/terms/amount'
import { valueInYear } from '@/lib/domain/terms/by-year'
import type { Slice } from '@/lib/domain/terms/split'

/** The part of each line's rest that a step speaks of; null where it cannot be said. */
export type Portions = {
  portions: (Fraction | null)[]
  /** Between what the portion of every line lies, where it depends on amounts not recorded, and what the slice comes to. */
  between?: { least: Fraction; most: Fraction; sum: { atLeast: Cents | null; atMost: Cents } }
  /** All that lines not recorded can have in the slice together, where the slice is a sum. */
  openAtMost: Cents | null
  /** The facts that keep the slice itself from being known. */
  missing: readonly string[]
  calculated?: CalculatedSlice
}

export function slicePortions(run: Run, pool: Pool, slice: Slice | undefined): Portions {
  if (!slice) return { portions: pool.lines.map(() => ONE), openAtMost: null, missing: [] }
  if ('fraction' in slice) return fractionPortions(run, pool, slice)
  if ('first' in slice) return firstPortions(run, pool, slice)
  const meant = positionsMeant(
    run.terms,
    pool.lines.map(({ line }) => line),
  )
  const { times: units, missing } = countUnits(run, slice.firstUnits, meant, pool.yearId)
  const portions = pool.lines.map((line) => unitPortion(run, pool, line, slice.firstUnits))
  return { portions, openAtMost: null, missing, calculated: { kind: 'firstUnits', units } }
}

function fractionPortions(run: Run, pool: Pool, slice: Extract<Slice, { fraction: unknown }>): Portions {
  const fraction = valueInYear(slice.fraction, pool.yearId) ?? null
  const portion = fraction && ratioValue(fraction)
  const { unit, statedAs } = slice
  const calculated = { kind: 'fraction' as const, fraction, unit, ...(statedAs ? { statedAs } : {}) }
  const missing = fraction ? [] : [`part of the time, ${labelOfYear(run, pool.yearId)}`]
  return { portions: pool.lines.map(() => portion), openAtMost: null, missing, calculated }
}

/** The first dollars: exact lines use them up before lines whose amount is not recorded. */
function firstPortions(run: Run, pool: Pool, slice: Extract<Slice, { first: unknown }>): Portions {
  const { figure, calculation } = workOutPoolAmount(run, pool, slice.first, 'first dollars')
  const first = figure.cents
  if (pool.entangled && first !== null)
    return entangledPortions(pool, pool.entangled.together, first, {
      kind: 'first',
      first: figure,
      amount: calculation,
    })
  const exact = pool.lines.reduce((sum, { left }) => sum + BigInt(left.cents ?? 0), 0n)
  const exactPortion =
    first === null ? null : exact <= 0n ? ONE : smallerFraction(ONE, makeFraction(BigInt(first), exact))
  const rest = first === null ? null : BigInt(first) > exact ? subtractCents(first, Number(exact) as Cents) : ZERO_CENTS
  const portions = pool.lines.map(({ left }) => (left.cents === null ? (rest === 0 ? ZERO : null) : exactPortion))
  return {
    portions,
    openAtMost: rest,
    missing: figure.missing,
    calculated: { kind: 'first', first: figure, amount: calculation },
  }
}

/** Every line has the same portion of the first dollars: the larger their sum turns out to be, the smaller. */
function entangledPortions(pool: Pool, left: Bounds, first: Cents, calculated: CalculatedSlice): Portions {
  const { atLeast, atMost } = left
  const portionOf = (sum: Cents) => (sum <= 0 ? ONE : smallerFraction(ONE, makeFraction(BigInt(first), BigInt(sum))))
  return {
    portions: pool.lines.map(() => null),
    between: {
      least: atMost === null ? ZERO : portionOf(atMost),
      most: atLeast === null ? ONE : portionOf(atLeast),
      sum: { atLeast: atLeast === null ? null : smallerCents(first, atLeast), atMost: first },
    },
    openAtMost: first,
    missing: [],
    calculated,
  }
}

function unitPortion(run: Run, pool: Pool, { line, units }: PoolLine, firstUnits: readonly Times[]): Fraction | null {
  const first = countUnits(run, firstUnits, positionsMeant(run.terms, [line]), pool.yearId).n
  if (!units.n || !first) return null
  return units.n.n === 0n ? ONE : smallerFraction(ONE, divideFractions(first, units.n))
}
