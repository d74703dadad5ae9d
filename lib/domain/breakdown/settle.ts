import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { checkStated } from '@/lib/domain/breakdown/checks/check-stated'
import { joinEnds } from '@/lib/domain/breakdown/ranges/join-ends'
import { CORNERS, hasRanges, pinRanges } from '@/lib/domain/breakdown/ranges/pin-ranges'
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

function settleRanges(terms: Terms, actuals: Actuals): Breakdown {
  if (!hasRanges(terms)) return settleExactly(terms, actuals)
  const [first, ...others] = CORNERS.map((corner) => settleExactly(pinRanges(terms, corner), actuals))
  return first ? joinEnds([first, ...others]) : settleExactly(terms, actuals)
}
