import type { Amount } from '@/lib/domain/terms/amount'
import type { Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

/** Every amount in terms: of cost lines, fixed sums, first dollars, limits and minimums. */
export function listAmounts({ costLines, split, allocations, limits, minimums = [] }: Terms): Amount[] {
  return [
    ...costLines.map(({ amount }) => amount),
    ...[...split, ...allocations].flatMap(({ steps }) => steps.flatMap(amountsOfStep)),
    ...limits.map(({ atMost }) => atMost),
    ...minimums.map(({ atLeast }) => atLeast),
  ]
}

function amountsOfStep(step: Step): Amount[] {
  if ('amounts' in step) return Object.values(step.amounts)
  return 'of' in step && step.of !== undefined && 'first' in step.of ? [step.of.first] : []
}
