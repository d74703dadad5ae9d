import { UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import type { Balances } from '@/lib/domain/breakdown/pools/limit-balances'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { type Taken, takeStep } from '@/lib/domain/breakdown/pools/take-step'
import type { Run } from '@/lib/domain/breakdown/run'

/** All steps of a pool in order; what none of them takes is left to nobody. */
export function settlePool(run: Run, balances: Balances, pool: Pool): Taken {
  const taken: Taken = { cells: [], draws: [] }
  pool.steps.forEach((_, index) => {
    const step = takeStep(run, balances, pool, index)
    taken.cells.push(...step.cells)
    taken.draws.push(...step.draws)
    pool.begun ||= step.draws.some(({ figure }) => figure.cents !== 0)
  })
  const nobody = takeUnallocated(pool)
  return { cells: [...taken.cells, ...nobody.cells], draws: [...taken.draws, ...nobody.draws] }
}

function takeUnallocated(pool: Pool): Taken {
  const left = pool.lines.filter(({ left: { cents } }) => cents !== 0)
  if (left.length === 0) return { cells: [], draws: [] }
  const { yearId, term } = pool
  const id = `${pool.id}/${pool.steps.length}/${UNALLOCATED}`
  const cells = left.map((poolLine) => {
    const costLineId = poolLine.line.id
    return { yearId, costLineId, bearerId: UNALLOCATED, figure: leftFigure(poolLine), drawIds: [id] }
  })
  const figure = sumCells(cells)
  const costLineIds = cells.map(({ costLineId }) => costLineId)
  const method = { kind: 'unallocated' as const }
  const step = pool.steps.length
  const draw = {
    id,
    yearId,
    bearerId: UNALLOCATED,
    costLineIds,
    term: { ...term, step },
    base: figure,
    baseIsRest: pool.begun,
    method,
    figure,
  }
  return { cells, draws: [draw] }
}
