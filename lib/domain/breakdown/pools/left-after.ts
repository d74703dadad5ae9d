import { type Left, NOTHING_LEFT, takeExact, takeOpen, takePart, takeSum } from '@/lib/domain/breakdown/pools/left'
import type { Claim } from '@/lib/domain/breakdown/pools/make-claims'
import type { Wanted } from '@/lib/domain/breakdown/pools/want-of-claim'

/**
 * What is left of a line once a claim has drawn on it.
 * @param base what was left when the step began
 * @param index which of the pool's lines it is
 */
export function leftAfter(claim: Claim, { figure, within, all }: Wanted, left: Left, base: Left, index: number): Left {
  if (figure.cents !== null) return takeExact(left, figure.cents)
  if (claim.kind === 'fixed' && !claim.bySource) return takeSum(left, figure)
  const unlimited = within === undefined
  if (all && unlimited) return NOTHING_LEFT
  const portion = claim.kind === 'portions' ? claim.portions[index] : null
  if (portion && unlimited && left.cents === null && base.cents === null) {
    return takePart(left, base, portion, figure)
  }
  const after = takeOpen(left, figure)
  const maybeNothing = claim.kind === 'portions' && claim.maybeAll && unlimited
  return maybeNothing && after.cents === null ? { ...after, maybeNothing } : after
}
