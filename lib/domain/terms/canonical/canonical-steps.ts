import { formatFraction } from '@/lib/domain/money/format-fraction'
import {
  addFractions,
  compareFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  subtractFractions,
  ZERO,
} from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import type { Id } from '@/lib/domain/terms/by-year'
import type { ShareStep, Step } from '@/lib/domain/terms/split'

/**
 * The one form of steps that say the same: parts of the time multiplied into the shares, shares of what shares left
 * multiplied out, shares of nothing dropped, and shares that make a whole written as payers and the rest.
 * Two forms of one deal may differ by the odd cent; they do not differ as a deal.
 * @param steps as they stand in one year (`resolveStep`)
 * @param restFor who takes the rest where shares make a whole: the party that incurs the cost, if it is among them
 * @param limited bearers that a limit is on: what it turns away changes what is left for the next step
 */
export function canonicalSteps(steps: readonly Step[], restFor: Id, limited: ReadonlySet<Id>): Step[] {
  const plain = steps.map(foldFraction).map(dropNothing).filter(isSomething)
  return restLast(mergeShares(plain, limited), restFor, limited)
}

/** 50% of 10/12 months is 5/12. */
function foldFraction(step: Step): Step {
  if (!('shares' in step) || !step.of || !('fraction' in step.of)) return step
  const { fraction } = step.of
  if (typeof fraction !== 'string') return step
  return { shares: mapShares(step, (share) => multiplyFractions(share, ratioValue(fraction))) }
}

function mapShares({ shares }: ShareStep, map: (share: Fraction) => Fraction): Record<Id, Ratio | null> {
  return Object.fromEntries(
    Object.entries(shares).map(([id, share]) => [
      id,
      typeof share === 'string' ? formatFraction(map(ratioValue(share))) : null,
    ]),
  )
}

function dropNothing(step: Step): Step {
  if (!('shares' in step)) return step
  const some = Object.entries(step.shares).filter(
    ([, share]) => typeof share !== 'string' || ratioValue(share).n !== 0n,
  )
  const shares = Object.fromEntries(
    some.map(([id, share]) => [id, typeof share === 'string' ? formatFraction(ratioValue(share)) : share]),
  )
  return step.of ? { of: step.of, shares } : { shares }
}

function isSomething(step: Step): boolean {
  return !('shares' in step) || Object.keys(step.shares).length > 0
}

/** Shares of all that shares left are shares of the whole, unless a limit or a sum comes between. */
function mergeShares(steps: readonly Step[], limited: ReadonlySet<Id>): Step[] {
  const merged: Step[] = []
  for (const step of steps) {
    const before = merged.at(-1)
    if (before && isFree(before, limited) && isFree(step, new Set())) merged.splice(-1, 1, multiplyOut(before, step))
    else merged.push(step)
  }
  return merged
}

function isFree(step: Step, limited: ReadonlySet<Id>): step is ShareStep {
  if (!('shares' in step) || step.of) return false
  return Object.entries(step.shares).every(([id, share]) => typeof share === 'string' && !limited.has(id))
}

function multiplyOut(before: ShareStep, step: ShareStep): ShareStep {
  const left = subtractFractions(ONE, sumShares(before))
  const later = mapShares(step, (share) => multiplyFractions(share, left))
  const ids = [...new Set([...Object.keys(before.shares), ...Object.keys(later)])]
  const shares = ids.map((id) => [id, formatFraction(addFractions(shareOf(before.shares[id]), shareOf(later[id])))])
  return { shares: Object.fromEntries(shares) }
}

function shareOf(share: unknown): Fraction {
  return typeof share === 'string' ? ratioValue(share as Ratio) : ZERO
}

function sumShares({ shares }: ShareStep): Fraction {
  return Object.values(shares).reduce((sum: Fraction, share) => addFractions(sum, shareOf(share)), ZERO)
}

/**
 * A last step that leaves nothing ends in the rest; whoever takes the rest has no share just before it. Where a limit is
 * on one of the others, it may leave something that nobody bears, and that the rest would take.
 */
function restLast(steps: readonly Step[], restFor: Id, limited: ReadonlySet<Id>): Step[] {
  const last = steps.at(-1)
  if (!last) return []
  if ('rest' in last) return withoutShareOf(last.rest, steps.slice(0, -1), last)
  if (!('shares' in last) || last.of || compareFractions(sumShares(last), ONE) !== 0) return [...steps]
  const bearers = Object.keys(last.shares).toSorted()
  const rest = bearers.includes(restFor) ? restFor : (bearers.at(-1) ?? restFor)
  if (bearers.some((bearer) => bearer !== rest && limited.has(bearer))) return [...steps]
  return withoutShareOf(rest, steps, { rest })
}

function withoutShareOf(bearer: Id, steps: readonly Step[], rest: Step): Step[] {
  const last = steps.at(-1)
  if (!last || !('shares' in last)) return [...steps, rest]
  const { [bearer]: _, ...shares } = last.shares
  const step = last.of ? { of: last.of, shares } : { shares }
  return [...steps.slice(0, -1), ...(isSomething(step) ? [step] : []), rest]
}
