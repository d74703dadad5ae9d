import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { warnNotMet } from '@/lib/domain/breakdown/pools/assign-minimums'
import type { Balances } from '@/lib/domain/breakdown/pools/balance'
import type { Claim, Take } from '@/lib/domain/breakdown/pools/claim'
import { entangle } from '@/lib/domain/breakdown/pools/entangled'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { claimLack, lackOf } from '@/lib/domain/breakdown/pools/raise-to-least'
import type { Run } from '@/lib/domain/breakdown/run'
import { wordCeilings } from '@/lib/domain/breakdown/words/word-limits'
import { ZERO_CENTS } from '@/lib/domain/money/cents'
import { ZERO } from '@/lib/domain/money/fraction'

/** Raises whoever is due after a step to the least that it bears, out of what the step left. Changes the pool. */
export function meetMinimums(run: Run, balances: Balances, pool: Pool, stepIndex: number, take: Take): void {
  for (const due of pool.minimums.filter(({ dueAt }) => dueAt === stepIndex)) {
    const claim = claimLack(pool, due, stepIndex, balances.limitsOn(due.minimum.on).length > 0)
    const lefts = pool.lines.map(({ left }) => left)
    const left = sumCells(pool.lines.map((line) => ({ figure: leftFigure(line) })))
    if (claim && (left.cents === null || isOpenLack(claim))) entangle(pool)
    const id = `${pool.id}/${stepIndex}/${due.minimum.on}/least ${due.minimum.id}`
    const raised = claim && take({ claim, exact: ZERO, cents: ZERO_CENTS, takesAll: false }, id, left, lefts)
    const ceilings = raised?.limited && wordCeilings(run.terms, raised.limited)
    const why = ceilings ? `the least gives way to ${ceilings}` : 'no more is left to bear'
    warnNotMet(run, due, pool.yearId, lackOf(due), why)
  }
}

function isOpenLack(claim: Claim): boolean {
  return claim.kind === 'fixed' && claim.sum.cents === null
}
