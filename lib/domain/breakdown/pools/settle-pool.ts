import { UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { Balances } from '@/lib/domain/breakdown/pools/balance'
import { areLinesUnlike, mayDeclineRest } from '@/lib/domain/breakdown/pools/entangled'
import { partOfLine } from '@/lib/domain/breakdown/pools/left'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import { type Taken, takeStep } from '@/lib/domain/breakdown/pools/take-step'
import type { Run } from '@/lib/domain/breakdown/run'
import { formatShortPercent } from '@/lib/domain/money/format-fraction'
import { compareFractions, ONE } from '@/lib/domain/money/fraction'
import type { Ratio } from '@/lib/domain/money/ratio'

/**
 * All steps of a pool in order; what none of them takes is left to nobody.
 *
 * The words of this folder, in the order in which money passes through it:
 * - pool: cost lines of a year that are divided as one (`makePools`); its lines each have what is left of them (`Left`).
 * - base: what was left when a step began. Slice: the part of it that the step speaks of; portion: a bearer's part of it.
 * - claim: what a bearer is to have in a step (`makeClaims`): portions, a fixed sum, or the rest.
 * - wanted: a claim in money for each line (`wantParts`, `wantFixed`, `wantRest`), rounded (`roundClaims`).
 * - held: what the limits let through of it (`applyLimits`), each by its balance (`limit-balances`).
 * - drawn, taken: what the bearer then has: one cell for each line, and one draw that says how they came about. A draw
 *   over several lines is laid back over them in whole cents (`layBack`).
 * - entangled: some amount is not recorded, and on which of the lines a sum falls would matter: then only bounds are
 *   known of each, and more of all together. `within` is a balance that several open amounts share; `whole` is what
 *   they come to together.
 */
export function settlePool(run: Run, balances: Balances, pool: Pool): Taken {
  const taken: Taken = { cells: [], draws: [] }
  if (run.seen) run.seen.unlike ||= areLinesUnlike(run, pool) || mayDeclineRest(run, pool)
  pool.steps.forEach((_, index) => {
    const step = takeStep(run, balances, pool, index)
    taken.cells.push(...step.cells)
    taken.draws.push(...step.draws)
    pool.begun ||= step.draws.some(({ figure }) => figure.cents !== 0)
  })
  const nobody = takeUnallocated(pool)
  return { cells: [...taken.cells, ...nobody.cells], draws: [...taken.draws, ...nobody.draws] }
}

/** The part that is left of cost lines not recorded, where it is the same for all. */
function partLeft(lines: readonly PoolLine[]): { part?: Ratio } {
  const parts = lines.map(({ left }) => (left.cents === null ? partOfLine(left) : null))
  const [first] = parts
  if (!first || compareFractions(first, ONE) === 0) return {}
  if (!parts.every((part) => part && compareFractions(part, first) === 0)) return {}
  return { part: formatShortPercent(first) }
}

/** The last step names who bears it, and only in which parts is not recorded: nothing is known to be left. */
function isMaybeNothing({ left }: PoolLine): boolean {
  return left.cents === null && left.maybeNothing === true && (left.bounds.atLeast ?? 0) <= 0
}

function takeUnallocated(pool: Pool): Taken {
  const left = pool.lines.filter(({ left: { cents } }) => cents !== 0)
  if (left.length === 0) return { cells: [], draws: [] }
  const { yearId, term } = pool
  const kind = 'unallocated' as const
  const id = `${pool.id}/${pool.steps.length}/${UNALLOCATED}`
  const cells = left.map((poolLine) => {
    const costLineId = poolLine.line.id
    const whole = pool.entangled ? { whole: { id, count: left.length, ...pool.entangled.together } } : {}
    return { yearId, costLineId, bearerId: UNALLOCATED, figure: leftFigure(poolLine), drawIds: [id], ...whole }
  })
  const figure = sumCells(cells)
  const costLineIds = cells.map(({ costLineId }) => costLineId)
  const method = left.every(isMaybeNothing) ? { kind, maybe: true as const } : { kind, ...partLeft(left) }
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
