import type { Billing } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'
import { typedField } from '../../fields/typed-field'
import type { Row } from '../../values/rows'
import { oneNamed } from '../fields/read-choice'
import { callIt, type RuleNames } from '../rule-names'

/** Who pays whom. */
export type Between = { from: Id; to: Id }

/** Fields for who pays whom. Nobody pays itself. */
export function betweenFields(row: Row, { parties }: RuleNames) {
  const others = parties.filter(({ id }) => id !== row.from)
  return {
    from: typedField(oneNamed(parties, 'Choose who pays.')),
    to: typedField(oneNamed(others, 'Choose who is paid: another party than the one that pays.')),
  }
}

/** The first two parties, the agency being paid. */
export function startBetween({ parties }: RuleNames): Row {
  return { from: parties[0]?.id ?? '', to: parties[1]?.id ?? '' }
}

export function isSameBetween(a: Between, b: Between): boolean {
  return a.from === b.from && a.to === b.to
}

export function wordBetween({ from, to }: Between, names: RuleNames): string {
  return `${callIt(names.parties, from)} to ${callIt(names.parties, to)}`
}

/**
 * Changes the last plan between two parties that is for all cost lines, or all others; one equal payment a year where
 * there is none yet.
 */
export function changePlan(terms: Terms, { from, to }: Between, change: (plan: Billing) => Billing): Terms {
  const at = terms.billing.findLastIndex((plan) => plan.when === undefined && plan.from === from && plan.to === to)
  const found = terms.billing[at]
  if (found !== undefined) return { ...terms, billing: terms.billing.with(at, change(found)) }
  const plan: Billing = { from, to, payments: { count: 1 }, residue: 'last' }
  return { ...terms, billing: [...terms.billing, change(plan)] }
}

/** Takes something out of the last such plan that has it. */
export function takeFromPlan<A>(
  terms: Terms,
  take: (plan: Billing) => { answer: A; rest: Billing } | null,
): { answer: A; rest: Terms } | null {
  for (const [at, plan] of [...terms.billing.entries()].toReversed()) {
    const taken = plan.when === undefined ? take(plan) : null
    if (taken !== null) return { answer: taken.answer, rest: { ...terms, billing: terms.billing.with(at, taken.rest) } }
  }
  return null
}
