import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { selects } from '@/lib/domain/terms/select-lines'
import type { Rule, Step } from '@/lib/domain/terms/split'

/**
 * Whether a rule may decide who bears a cost line. What is given in kind is no cost to be shared: only a rule that names
 * it, by id or category, decides over it.
 */
export function mayDecide({ when }: Rule, line: CostLine, yearId: Id): boolean {
  return selects(when, line, yearId) && (!line.inKind || when?.costLines !== undefined)
}

/** Which rule of a split decides who bears a cost line in a year: the first that may. -1: none does. */
export function findRuleIndex(split: readonly Rule[], line: CostLine, yearId: Id): number {
  return split.findIndex((rule) => mayDecide(rule, line, yearId))
}

/** What becomes of a cost line that no rule decides over: what is given in kind is borne by whoever gives it. */
export function stepsWithoutRule(line: CostLine): Step[] {
  return line.inKind ? [{ rest: line.incurredBy }] : []
}
