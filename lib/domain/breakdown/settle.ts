import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { checkStated } from '@/lib/domain/breakdown/checks/check-stated'
import { joinEnds } from '@/lib/domain/breakdown/ranges/join-ends'
import { CORNERS_OF_SUMS, type Corner, cornersOf, hasRanges, pinRanges } from '@/lib/domain/breakdown/ranges/pin-ranges'
import { settleExactly } from '@/lib/domain/breakdown/settle-exactly'
import type { Actuals } from '@/lib/domain/terms/actuals'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * What the terms come to, contract year by contract year; with actuals, what they came to.
 * Takes only terms in which `findFaults` finds nothing. Pure: the same terms make the same breakdown, anywhere.
 */
export function settle(terms: Terms, actuals: Actuals = {}): Breakdown {
  return checkStated(terms, settleRanges(terms, actuals))
}

/**
 * Where it matters on which cost line a sum falls, a party may pay most when one line is dear and another cheap, or even
 * in between: there the lines stay ranges, and what is said of them is what is sure. So it is where a limit is a percent
 * of the cost: a dear officer raises the limit, and uses up more of it.
 */
function settleRanges(terms: Terms, actuals: Actuals): Breakdown {
  if (!hasRanges(terms)) return settleExactly(terms, actuals)
  const seen = { unlike: isPercentOfCost(terms) }
  const settleAt = (corner: Corner) => settleExactly(pinRanges(terms, corner), actuals, seen)
  const ends = cornersOf(terms).map(settleAt)
  const [first, ...others] = seen.unlike ? CORNERS_OF_SUMS.map(settleAt) : ends
  return first ? joinEnds([first, ...others]) : settleExactly(terms, actuals)
}

function isPercentOfCost({ limits, minimums = [] }: Terms): boolean {
  const sums = [...limits.map(({ atMost }) => atMost), ...minimums.map(({ atLeast }) => atLeast)]
  return sums.some((sum) => 'percent' in sum) || limits.some((limit) => limit.overYearBefore !== undefined)
}
