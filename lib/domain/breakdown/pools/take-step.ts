import type { Cell } from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, marksOf, openFigure } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { applyLimits, type Limited } from '@/lib/domain/breakdown/pools/apply-limits'
import type { Balances } from '@/lib/domain/breakdown/pools/balance'
import type { Claim, RoundedClaim, Take } from '@/lib/domain/breakdown/pools/claim'
import { areLinesUnlike, entangle, mayBeCredit } from '@/lib/domain/breakdown/pools/entangled'
import { beginStep, type Left, lessBounds } from '@/lib/domain/breakdown/pools/left'
import { leftAfter } from '@/lib/domain/breakdown/pools/left-after'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import { isClosed, makeClaims } from '@/lib/domain/breakdown/pools/make-claims'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { roundClaims } from '@/lib/domain/breakdown/pools/round-claims'
import { spendUnits } from '@/lib/domain/breakdown/pools/unit-portions'
import { restTogether, wantFixedEntangled } from '@/lib/domain/breakdown/pools/want-entangled'
import { type Wanted, wantFixed, wantParts, wantRest } from '@/lib/domain/breakdown/pools/want-of-claim'
import { type Run, rareOf } from '@/lib/domain/breakdown/run'
import { largerCents, smallerCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import {
  divideFractions,
  type Fraction,
  multiplyFractions,
  sumFractions,
  wholeFraction,
  ZERO,
} from '@/lib/domain/money/fraction'
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
  const spent: Spent[] = []
  const take: Take = (rounded, id, base, lefts) => {
    const { claim } = rounded
    if (isOpenSum(claim) && (pool.lines.some(({ left }) => left.cents === null) || areLinesUnlike(run, pool)))
      entangle(pool)
    if (rounded.maybeLess) entangle(pool)
    const wanted = want(rounded, pool, lefts, id)
    const limited = applyLimits(run, balances, pool, claim.bearerId, wanted, id)
    spent.push({ rounded, limited })
    pool.lines.forEach((line, index) => {
      const [cell, lineBase] = [limited.drawn[index], lefts[index]]
      if (cell && lineBase) line.left = leftAfter(claim, cell, line.left, lineBase, index, pool.entangled !== undefined)
    })
    if (pool.entangled) pool.entangled.together = lessBounds(pool.entangled.together, sumCells(limited.drawn))
    const draw = describeDraw(id, rounded, limited, pool, stepIndex, base)
    const cells = cellsOf(draw, limited, pool)
    for (const { minimum, borne } of pool.minimums) if (minimum.on === claim.bearerId) borne.push(...cells)
    taken.draws.push(draw)
    taken.cells.push(...cells)
    return draw
  }
  const rounded = roundClaims(claims, bases, pool, isClosed(step, claims, pool))
  const roomy = pool.minimums.length === 0 ? rounded : rareOf(run).makeRoom(rounded, bases, pool, stepIndex)
  for (const each of roomy) take(each, `${pool.id}/${stepIndex}/${each.claim.bearerId}`, base, bases)
  if ('of' in step && step.of && 'firstUnits' in step.of)
    spendUnits(run, pool, step.of.firstUnits, (index, portion) => spentOn(spent, bases[index], index, portion))
  if (pool.minimums.length > 0) rareOf(run).meetMinimums(run, balances, pool, stepIndex, take)
  return taken
}

/** What a bearer was to have in a step, and what it came to have. */
type Spent = { rounded: RoundedClaim; limited: Limited }

/** The part of a line's slice that was given away: by the shares, or by the money where something came between. */
function spentOn(spent: readonly Spent[], base: Left | undefined, index: number, portion: Fraction): Fraction | null {
  const parts = spent.map(({ rounded: { claim, madeRoom, maybeLess }, limited }) =>
    limited.limited || madeRoom || maybeLess || claim.kind !== 'portions' ? null : (claim.portions[index] ?? null),
  )
  if (parts.every((part) => part !== null)) return divideFractions(sumFractions(parts), portion)
  const drawn = sumCells(spent.flatMap(({ limited }) => limited.drawn[index] ?? [])).cents
  if (drawn === null || base === undefined || base.cents === null) return null
  const slice = multiplyFractions(portion, wholeFraction(base.cents))
  return slice.n === 0n ? ZERO : divideFractions(wholeFraction(drawn), slice)
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
  if (claim.kind === 'portions') {
    const parts = wantParts(claim, rounded, pool, bases)
    return rounded.maybeLess ? parts.map((part) => orLess(part, pool)) : parts
  }
  if (claim.kind === 'fixed')
    return pool.entangled ? wantFixedEntangled(claim, pool, pool.entangled.together) : wantFixed(claim, pool)
  const rest = wantRest(claim.bySource, pool)
  if (!pool.entangled) return rest
  const whole = restTogether(id, claim.bySource, pool, pool.entangled.together)
  return rest.map((wanted) => ({ ...wanted, whole }))
}

/** What is wanted of a line, or less of it down to nothing: which depends on amounts not recorded. */
function orLess({ figure, within }: Wanted, pool: Pool): Wanted {
  const { atLeast, atMost } = boundsOf(figure)
  const missing = [
    ...figure.missing,
    ...pool.lines.flatMap((line) => leftFigure(line).missing),
    ...pool.minimums.flatMap(({ least, borne }) => [...least.missing, ...sumCells(borne).missing]),
  ]
  const least = atLeast === null ? null : smallerCents(atLeast, ZERO_CENTS)
  const most = atMost === null ? null : largerCents(atMost, ZERO_CENTS)
  const open = openFigure({ atLeast: least, atMost: most }, [...new Set(missing)], marksOf(figure))
  return { figure: open, held: true, ...(within ? { within } : {}) }
}

function describeDraw(
  id: string,
  { claim, exact, cents, madeRoom }: RoundedClaim,
  limited: Limited,
  pool: Pool,
  step: number,
  base: Figure,
): Draw {
  const before = madeRoom?.before.cents ?? cents
  const changed = claim.kind === 'portions' && (exact.d !== 1n || exact.n !== BigInt(before))
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
    ...(madeRoom ? { madeRoom } : {}),
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
