import type { CalculatedSlice } from '@/lib/domain/breakdown/calculation'
import type { Bounds } from '@/lib/domain/breakdown/figures'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { workOutPoolAmount } from '@/lib/domain/breakdown/pools/pool-amount'
import type { Portions } from '@/lib/domain/breakdown/pools/portions'
import { unitPortions } from '@/lib/domain/breakdown/pools/unit-portions'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { type Cents, smallerCents, subtractCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { makeFraction, ONE, smallerFraction, ZERO } from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import { valueInYear } from '@/lib/domain/terms/by-year'
import type { Slice } from '@/lib/domain/terms/split'

export function slicePortions(run: Run, pool: Pool, slice: Slice | undefined): Portions {
  if (!slice) return { portions: pool.lines.map(() => ONE), openAtMost: null, missing: [] }
  if ('fraction' in slice) return fractionPortions(run, pool, slice)
  if ('first' in slice) return firstPortions(run, pool, slice)
  return unitPortions(run, pool, slice.firstUnits)
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
