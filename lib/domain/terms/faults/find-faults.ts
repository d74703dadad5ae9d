import { findAmountFaults } from '@/lib/domain/terms/faults/amount-faults'
import { findBillingFaults } from '@/lib/domain/terms/faults/billing-faults'
import { findCircles } from '@/lib/domain/terms/faults/circles'
import type { Fault } from '@/lib/domain/terms/faults/fault'
import { findIdFaults } from '@/lib/domain/terms/faults/id-faults'
import { findSizeFaults } from '@/lib/domain/terms/faults/size-faults'
import { findSplitFaults } from '@/lib/domain/terms/faults/split-faults'
import { findStatedFaults } from '@/lib/domain/terms/faults/stated-faults'
import { findYearFaults } from '@/lib/domain/terms/faults/year-faults'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * Everything in well-shaped terms that keeps them from being settled: names that nothing has, shares of more than the
 * whole, percents in a circle, more than can be worked out. Empty: `settle` may take them.
 */
export function findFaults(terms: Terms): Fault[] {
  const size = findSizeFaults(terms)
  if (size.length > 0) return size
  return [
    ...findIdFaults(terms),
    ...findYearFaults(terms),
    ...findAmountFaults(terms),
    ...findSplitFaults(terms),
    ...findBillingFaults(terms),
    ...findStatedFaults(terms),
    ...findCircles(terms),
  ]
}
