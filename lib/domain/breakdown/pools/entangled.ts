import { boundsOf, sumFigures } from '@/lib/domain/breakdown/figures'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import { balanceFor } from '@/lib/domain/breakdown/pools/limit-balances'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import type { Run } from '@/lib/domain/breakdown/run'
import type { Selector } from '@/lib/domain/terms/amount'
import { listLimits } from '@/lib/domain/terms/list-limits'
import { selects } from '@/lib/domain/terms/select-lines'
import type { Limit, Step } from '@/lib/domain/terms/split'

/**
 * Whether it matters on which of a pool's lines a sum falls. A sum falls on lines in proportion to their amounts, which
 * is not known while one of them is not recorded; where all lines are alike only the total counts, and that is known.
 * Lines differ by whom they are owed to, by the limits and second splits that mean them, by units, and by a credit
 * among them.
 */
export function areLinesUnlike(run: Run, pool: Pool): boolean {
  pool.unlike ??= compareLines(run, pool)
  return pool.unlike
}

/** From here on it is not known which part of a sum falls on which of the pool's lines. */
export function entangle(pool: Pool): void {
  pool.entangled ??= { together: boundsOf(sumFigures(pool.lines.map(leftFigure))) }
}

function compareLines(run: Run, pool: Pool): boolean {
  const [first, ...others] = pool.lines
  if (!first) return false
  const limits = listLimits(run.terms).filter(({ on }) => mayBear(pool.steps, on))
  if (limits.length === 0 && pool.minimums.length === 0 && !pool.steps.some(takesSum)) return false
  if (pool.lines.some(mayBeCredit) || mayOverdraw(run, pool.steps, limits)) return true
  const kind = (line: PoolLine) => kindOf(run, pool, limits, line)
  return others.some((line) => kind(line) !== kind(first))
}

/** Whether less than nothing may be left of a line. */
export function mayBeCredit({ left }: Pick<PoolLine, 'left'>): boolean {
  return left.cents === null ? left.bounds.atLeast === null || left.bounds.atLeast < 0 : left.cents < 0
}

/**
 * Whether a source may take the rest of lines that together may be a credit: it takes all of it or nothing, so that
 * somewhere between the ends of a range it may leave to others what it takes at both.
 */
export function mayDeclineRest({ terms }: Run, pool: Pool): boolean {
  const isOfSource = (step: Step) => terms.sources.some(({ id }) => 'rest' in step && step.rest === id)
  return pool.lines.length > 1 && pool.lines.some(mayBeCredit) && pool.steps.some(isOfSource)
}

function takesSum(step: Step): boolean {
  return 'amounts' in step || ('of' in step && step.of !== undefined && 'first' in step.of)
}

/** Whether a party's sum that passes the cost can leave a deficit to a bearer with a limit. */
function mayOverdraw({ terms }: Run, steps: readonly Step[], limits: readonly Limit[]): boolean {
  const isOfParty = (step: Step) =>
    'amounts' in step && Object.keys(step.amounts).some((id) => !terms.sources.some((source) => source.id === id))
  const later = steps.slice(steps.findIndex(isOfParty) + 1)
  return steps.some(isOfParty) && limits.some(({ on }) => mayBear(later, on))
}

/** Whether somebody may bear something in steps. Whom a measure names depends on the year: it may be anyone. */
export function mayBear(steps: readonly Step[], bearerId: string): boolean {
  return steps.some((step) => {
    if ('measure' in step) return true
    if ('rest' in step) return step.rest === bearerId
    return bearerId in ('amounts' in step ? step.amounts : step.shares)
  })
}

/** All that may tell a line from another in what becomes of a sum on it. */
function kindOf(run: Run, pool: Pool, limits: readonly Limit[], { line }: PoolLine): string {
  const selectors = [...run.terms.allocations.map(({ when }) => when), ...pool.steps.flatMap(selectorsOf)]
  const limited = limits.map((limit) => [selects(limit.when, line, pool.yearId), balanceFor(limit, pool.yearId, line)])
  const units = pool.steps.some((step) => 'of' in step && step.of && 'firstUnits' in step.of)
  return JSON.stringify([
    line.incurredBy,
    line.billedBy ?? null,
    limited,
    selectors.map((selector) => selects(selector, line, pool.yearId)),
    units ? line.id : null,
  ])
}

function selectorsOf(step: Step): Selector[] {
  const amounts = 'amounts' in step ? Object.values(step.amounts) : []
  const first = 'of' in step && step.of && 'first' in step.of ? [step.of.first] : []
  return [...amounts, ...first].flatMap((amount) => ('percent' in amount ? [amount.of] : []))
}
