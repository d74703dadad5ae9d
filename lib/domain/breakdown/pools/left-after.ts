import type { Claim } from '@/lib/domain/breakdown/pools/claim'
import {
  type Left,
  NOTHING_LEFT,
  takeEntangled,
  takeExact,
  takeOpen,
  takePart,
  takeSum,
} from '@/lib/domain/breakdown/pools/left'
import type { Wanted } from '@/lib/domain/breakdown/pools/want-of-claim'

/**
 * What is left of a line once a claim has drawn on it.
 * @param base what was left when the step began
 * @param index which of the pool's lines it is
 * @param entangled which part of a sum falls on the line is not known
 */
export function leftAfter(
  claim: Claim,
  wanted: Wanted,
  left: Left,
  base: Left,
  index: number,
  entangled: boolean,
): Left {
  const { figure, within, all, held } = wanted
  const isOfParty = claim.kind === 'fixed' && !claim.bySource
  if (figure.cents !== null) return entangled ? takeEntangled(left, figure, !isOfParty) : takeExact(left, figure.cents)
  if (isOfParty) return takeSum(left, figure)
  const unlimited = within === undefined && !held
  if (all && unlimited) return NOTHING_LEFT
  const portion = claim.kind === 'portions' ? claim.portions[index] : null
  if (portion && unlimited && left.cents === null && base.cents === null && (left.part || !entangled)) {
    return takePart(left, base, portion, figure)
  }
  const after = entangled ? takeEntangled(left, figure, true) : takeOpen(left, figure)
  const maybeNothing = claim.kind === 'portions' && claim.maybeAll && unlimited
  return maybeNothing && after.cents === null ? { ...after, maybeNothing } : after
}
