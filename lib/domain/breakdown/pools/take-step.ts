import type { Cell } from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { applyLimits, type Limited } from '@/lib/domain/breakdown/pools/apply-limits'
import { areLinesUnlike, entangle, mayBeCredit } from '@/lib/domain/breakdown/pools/entangled'
import { beginStep, type Left, lessBounds } from '@/lib/domain/breakdown/pools/left'
import { leftAfter } from '@/lib/domain/breakdown/pools/left-after'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import type { Balances } from '@/lib/domain/breakdown/pools/limit-balances'
import { type Claim, isClosed, makeClaims } from '@/lib/domain/breakdown/pools/make-claims'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { type RoundedClaim, roundClaims } from '@/lib/domain/breakdown/pools/round-claims'
import { restTogether, wantFixedEntangled } from '@/lib/domain/breakdown/pools/want-entangled'
import { type Wanted, wantFixed, wantParts, wantRest } from '@/lib/domain/breakdown/pools/want-of-claim'
import type { Run } from '@/lib/domain/breakdown/run'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import type { Step } from '@/lib/domain/terms/split'

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
  const someOpen = bases.some(({ cents }) => cents === null)
  if (someOpen && ((isFirst(step) && pool.lines.some(mayBeCredit)) || areLinesUnlike(run, pool))) entangle(pool)
  const claims = makeClaims(run, pool, step)
  const taken: Taken = { cells: [], draws: [] }
  for (const rounded of roundClaims(claims, bases, pool, isClosed(step, claims, pool))) {
    const { claim } = rounded
    const id = `${pool.id}/${stepIndex}/${claim.bearerId}`
    if (isOpenSum(claim) && (pool.lines.some(({ left }) => left.cents === null) || areLinesUnlike(run, pool)))
      entangle(pool)
    const limited = applyLimits(run, balances, pool, claim.bearerId, want(rounded, pool, bases, id), id)
    pool.lines.forEach((line, index) => {
      const [cell, lineBase] = [limited.drawn[index], bases[index]]
      if (cell && lineBase) line.left = leftAfter(claim, cell, line.left, lineBase, index, pool.entangled !== undefined)
    })
    if (pool.entangled) pool.entangled.together = lessBounds(pool.entangled.together, sumCells(limited.drawn))
    const draw = describeDraw(id, rounded, limited, pool, stepIndex, base)
    taken.draws.push(draw)
    taken.cells.push(...cellsOf(draw, limited, pool))
  }
  return taken
}

/** The first dollars of lines together with a deficit may be more than each line's own. */
function isFirst(step: Step): boolean {
  return 'of' in step && step.of !== undefined && 'first' in step.of
}

function isOpenSum(claim: Claim): boolean {
  return claim.kind === 'fixed' && claim.sum.cents === null
}

function want(rounded: RoundedClaim, pool: Pool, bases: readonly Left[], id: string): Wanted[] {
  const { claim } = rounded
  if (claim.kind === 'portions') return wantParts(claim, rounded, pool, bases)
  if (claim.kind === 'fixed')
    return pool.entangled ? wantFixedEntangled(claim, pool, pool.entangled.together) : wantFixed(claim, pool)
  const rest = wantRest(claim.bySource, pool)
  if (!pool.entangled) return rest
  const whole = restTogether(id, claim.bySource, pool, pool.entangled.together)
  return rest.map((wanted) => ({ ...wanted, whole }))
}

function describeDraw(
  id: string,
  { claim, exact, cents }: RoundedClaim,
  limited: Limited,
  pool: Pool,
  step: number,
  base: Figure,
): Draw {
  const changed = claim.kind === 'portions' && (exact.d !== 1n || exact.n !== BigInt(cents))
  const { toCents, mode } = pool.rounding
  return {
    id,
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
    const { all: _all, held: _held, ...summand } = cell
    return [{ yearId, costLineId: line.id, bearerId, drawIds: [id], ...summand }]
  })
}
