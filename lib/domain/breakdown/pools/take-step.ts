import type { Cell } from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { applyLimits, type Limited } from '@/lib/domain/breakdown/pools/apply-limits'
import { beginStep, type Left } from '@/lib/domain/breakdown/pools/left'
import { leftAfter } from '@/lib/domain/breakdown/pools/left-after'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import type { Balances } from '@/lib/domain/breakdown/pools/limit-balances'
import { isClosed, makeClaims } from '@/lib/domain/breakdown/pools/make-claims'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { type RoundedClaim, roundClaims } from '@/lib/domain/breakdown/pools/round-claims'
import { type Wanted, wantFixed, wantParts, wantRest } from '@/lib/domain/breakdown/pools/want-of-claim'
import type { Run } from '@/lib/domain/breakdown/run'
import { formatFraction } from '@/lib/domain/money/format-fraction'

export type Taken = { cells: Cell[]; draws: Draw[] }

/**
 * One step of a rule: each bearer's part of what is left is worked out, rounded, held to its limits and taken off the
 * lines. All claims of a step speak of what was left when its turn came. Changes the pool.
 */
export function takeStep(run: Run, balances: Balances, pool: Pool, stepIndex: number): Taken {
  const step = pool.steps[stepIndex]
  if (!step) return { cells: [], draws: [] }
  for (const line of pool.lines) line.left = beginStep(line.left)
  const bases = pool.lines.map(({ left }) => left)
  const base = sumCells(pool.lines.map((line) => ({ figure: leftFigure(line) })))
  const claims = makeClaims(run, pool, step)
  const taken: Taken = { cells: [], draws: [] }
  for (const rounded of roundClaims(claims, bases, pool, isClosed(step, claims, pool))) {
    const { claim } = rounded
    const limited = applyLimits(balances, pool, claim.bearerId, want(rounded, pool, bases))
    pool.lines.forEach((line, index) => {
      const [cell, lineBase] = [limited.drawn[index], bases[index]]
      if (cell && lineBase) line.left = leftAfter(claim, cell, line.left, lineBase, index)
    })
    const draw = describeDraw(rounded, limited, pool, stepIndex, base)
    taken.draws.push(draw)
    taken.cells.push(...cellsOf(draw, limited, pool))
  }
  return taken
}

function want(rounded: RoundedClaim, pool: Pool, bases: readonly Left[]): Wanted[] {
  const { claim } = rounded
  if (claim.kind === 'rest') return wantRest(claim.bySource, pool)
  if (claim.kind === 'fixed') return wantFixed(claim, pool)
  return wantParts(claim, rounded, pool, bases).map((figure) => ({ figure }))
}

function describeDraw(
  { claim, exact, cents }: RoundedClaim,
  limited: Limited,
  pool: Pool,
  step: number,
  base: Figure,
): Draw {
  const changed = claim.kind === 'portions' && (exact.d !== 1n || exact.n !== BigInt(cents))
  const { toCents, mode } = pool.rounding
  return {
    id: `${pool.id}/${step}/${claim.bearerId}`,
    yearId: pool.yearId,
    bearerId: claim.bearerId,
    costLineIds: pool.lines.map(({ line }) => line.id),
    term: { ...pool.term, step },
    base,
    baseIsRest: pool.begun,
    method: claim.method,
    ...(changed ? { exactCents: formatFraction(exact), rounded: { toCents, mode } } : {}),
    ...(limited.limited ? { limited: limited.limited } : {}),
    figure: sumCells(limited.drawn),
  }
}

function cellsOf({ id, yearId, bearerId }: Draw, { drawn }: Limited, pool: Pool): Cell[] {
  return pool.lines.flatMap(({ line }, index) => {
    const cell = drawn[index]
    if (!cell) return []
    const { figure, within } = cell
    return [{ yearId, costLineId: line.id, bearerId, drawIds: [id], figure, ...(within ? { within } : {}) }]
  })
}
