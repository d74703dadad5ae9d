import type { Cell } from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf } from '@/lib/domain/breakdown/figures'
import { type Summand, sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { applyLimits, type Limited } from '@/lib/domain/breakdown/pools/apply-limits'
import {
  beginStep,
  type Left,
  NOTHING_LEFT,
  takeExact,
  takeOpen,
  takePart,
  takeSum,
} from '@/lib/domain/breakdown/pools/left'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import type { Balances } from '@/lib/domain/breakdown/pools/limit-balances'
import { type Claim, isClosed, makeClaims } from '@/lib/domain/breakdown/pools/make-claims'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { roundAlone, roundClosed } from '@/lib/domain/breakdown/pools/round-draws'
import {
  exactParts,
  type PartDraw,
  type Wanted,
  wantFixed,
  wantParts,
  wantRest,
} from '@/lib/domain/breakdown/pools/want-of-claim'
import type { Run } from '@/lib/domain/breakdown/run'
import { cents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import { sumFractions } from '@/lib/domain/money/fraction'

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
  const draws = roundClaims(claims, bases, pool, isClosed(step, claims, pool))
  const taken: Taken = { cells: [], draws: [] }
  claims.forEach((claim, index) => {
    const draw = draws[index] ?? { cents: ZERO_CENTS, takesAll: false }
    const wanted = want(claim, draw, pool, bases)
    const limited = applyLimits(
      balances,
      pool,
      claim.bearerId,
      wanted.map(({ figure }) => figure),
    )
    const drawn = limited.drawn.map((cell, line) => keepWithin(cell, wanted[line]))
    subtract(
      claim,
      drawn.map((cell, line) => ({ ...cell, ...(wanted[line]?.all ? { all: true as const } : {}) })),
      pool,
      bases,
    )
    record(taken, pool, stepIndex, claim, { ...limited, drawn }, base, draw, bases)
  })
  return taken
}

function roundClaims(claims: readonly Claim[], bases: readonly Left[], pool: Pool, closed: boolean): PartDraw[] {
  const exact = claims.map((claim) => sumFractions(claim.kind === 'portions' ? exactParts(claim, bases) : []))
  const balanced = closed && !pool.rounding.alone
  const rounded = balanced ? roundClosed(exact, pool.rounding) : roundAlone(exact, pool.rounding)
  const last = exact.findLastIndex(({ n }) => n !== 0n)
  return rounded.map((amount, index) => ({ cents: amount, takesAll: balanced && index === last }))
}

function want(claim: Claim, draw: PartDraw, pool: Pool, bases: readonly Left[]): Wanted[] {
  if (claim.kind === 'rest') return wantRest(claim.bySource, pool)
  if (claim.kind === 'fixed') return wantFixed(claim, pool)
  return wantParts(claim, draw, pool, bases).map((figure) => ({ figure }))
}

function keepWithin(cell: Summand, wanted: Summand | undefined): Summand {
  return cell.within || !wanted?.within || cell.figure.cents !== null ? cell : { ...cell, within: wanted.within }
}

function subtract(claim: Claim, drawn: readonly Wanted[], pool: Pool, bases: readonly Left[]): void {
  pool.lines.forEach((line, index) => {
    const cell = drawn[index]
    const base = bases[index]
    if (cell && base) line.left = leftAfter(claim, cell, line.left, base, index)
  })
}

function leftAfter(claim: Claim, { figure, within, all }: Wanted, left: Left, base: Left, index: number): Left {
  if (figure.cents !== null) return takeExact(left, figure.cents)
  if (claim.kind === 'fixed' && !claim.bySource) return takeSum(left, boundsOf(figure))
  const unlimited = within === undefined
  if (all && unlimited) return NOTHING_LEFT
  const portion = claim.kind === 'portions' ? claim.portions[index] : null
  if (portion && unlimited && left.cents === null && base.cents === null) {
    return takePart(left, base, portion, boundsOf(figure))
  }
  return takeOpen(left, boundsOf(figure))
}

function record(
  taken: Taken,
  pool: Pool,
  step: number,
  claim: Claim,
  { drawn, limited }: Limited,
  base: Figure,
  draw: PartDraw,
  bases: readonly Left[],
): void {
  const id = `${pool.id}/${step}/${claim.bearerId}`
  const { yearId } = pool
  drawn.forEach((cell, index) => {
    const costLineId = pool.lines[index]?.line.id ?? ''
    taken.cells.push({ yearId, costLineId, bearerId: claim.bearerId, drawIds: [id], ...cell })
  })
  const exact = claim.kind === 'portions' ? sumFractions(exactParts(claim, bases)) : null
  const changed = exact !== null && (exact.d !== 1n || exact.n !== BigInt(draw.cents))
  taken.draws.push({
    id,
    yearId,
    bearerId: claim.bearerId,
    costLineIds: pool.lines.map(({ line }) => line.id),
    term: { ...pool.term, step },
    base,
    baseIsRest: pool.begun,
    method: claim.method,
    ...(changed ? { exactCents: formatFraction(exact), rounded: roundingOf(pool) } : {}),
    ...(limited ? { limited } : {}),
    figure: sumCells(drawn),
  })
}

function roundingOf({ rounding }: Pool) {
  return { toCents: cents(rounding.toCents), mode: rounding.mode }
}
