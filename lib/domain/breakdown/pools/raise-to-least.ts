import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, openFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { Claim } from '@/lib/domain/breakdown/pools/claim'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import type { Pool, PoolMinimum } from '@/lib/domain/breakdown/pools/pool'
import { type Cents, cents, notBelowZero, ZERO_CENTS } from '@/lib/domain/money/cents'

/** What somebody lacks of the least it is to bear: nothing, where it bears as much or more. */
export function lackOf({ least, borne }: PoolMinimum): Figure {
  const sofar = sumCells(borne)
  const [due, had] = [boundsOf(least), boundsOf(sofar)]
  const atLeast = due.atLeast === null || had.atMost === null ? ZERO_CENTS : less(due.atLeast, had.atMost)
  const atMost = due.atMost === null || had.atLeast === null ? null : less(due.atMost, had.atLeast)
  return openFigure({ atLeast, atMost }, [...new Set([...least.missing, ...sofar.missing])])
}

function nameOfMinimum({ name }: PoolMinimum['minimum']): { name?: string } {
  return name === undefined ? {} : { name }
}

function less(due: Cents, had: Cents): Cents {
  return notBelowZero(cents(due - had))
}

/**
 * The claim that raises somebody to the least it bears, on what its last step left: no more than that. Where no step
 * comes after and it lacks as much or more, it takes all of each line, to the cent and credits too, for nobody else
 * would; not where a limit may hold it on some lines alone. Null: it surely lacks nothing.
 */
export function claimLack(pool: Pool, due: PoolMinimum, step: number, isLimited: boolean): Claim | null {
  const lack = lackOf(due)
  const left = sumFigures(pool.lines.map(leftFigure))
  if (lack.cents === 0 || (left.cents !== null && left.cents <= 0)) return null
  const { minimum, least, borne } = due
  const common = {
    bearerId: minimum.on,
    bySource: true,
    method: { kind: 'least' as const, ...nameOfMinimum(minimum), least, borne: sumCells(borne) },
    missing: lack.missing,
  }
  const mayTakeAll = step === pool.steps.length - 1 && !isLimited
  if (mayTakeAll && lack.cents !== null && left.cents !== null && lack.cents >= left.cents)
    return { ...common, kind: 'rest' }
  const balance = `${pool.id}/${step} least ${minimum.id}`
  return { ...common, kind: 'fixed', sum: lack, balance, ...(mayTakeAll ? { mayTakeAll: true as const } : {}) }
}
