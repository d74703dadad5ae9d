import type { Selector } from '@/lib/domain/terms/amount'
import type { Billing, PlanSelector } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Terms } from '@/lib/domain/terms/terms'
import { typedField } from '../../fields/typed-field'
import { writeChosen } from '../../values/chosen-list'
import type { Row } from '../../values/rows'
import { oneNamed } from '../fields/read-choice'
import { callIt, type RuleNames } from '../rule-names'
import { addPlan } from './plans-apart'
import { wordLines } from './word-plan'

/** Who pays whom, and for which cost lines where the plan is for some. */
export type Between = { from: Id; to: Id; when?: PlanSelector }

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
  return a.from === b.from && a.to === b.to && stableText(a.when) === stableText(b.when)
}

export function wordBetween({ from, to, when }: Between, names: RuleNames): string {
  return `${callIt(names.parties, from)} to ${callIt(names.parties, to)}${wordLines(when, names)}`
}

/** The cost lines and positions that were chosen; a plan says its contract years by itself. */
export function planSelectorOf(chosen: Selector | undefined): Pick<Between, 'when'> {
  const { costLines, positions } = chosen ?? {}
  if (costLines === undefined && positions === undefined) return {}
  return { when: { ...(costLines && { costLines }), ...(positions && { positions }) } }
}

export function writePlanSelector(when: PlanSelector | undefined): Row {
  return { 'when.lines': writeChosen(when?.costLines), 'when.positions': writeChosen(when?.positions) }
}

/**
 * Changes the last plan between two parties that is for these cost lines (or for all, or all others); one equal payment
 * a year where there is none yet.
 */
export function changePlan(terms: Terms, { from, to, when }: Between, change: (plan: Billing) => Billing): Terms {
  const made: Billing = { from, to, ...(when && { when }), payments: { count: 1 }, residue: 'last' }
  const at = terms.billing.findLastIndex((plan) => isSameBetween(plan, made))
  const found = terms.billing[at]
  if (found !== undefined) return { ...terms, billing: terms.billing.with(at, change(found)) }
  return when === undefined ? { ...terms, billing: [...terms.billing, change(made)] } : addPlan(terms, change(made))
}

/** Takes something out of the last plan that has it. */
export function takeFromPlan<A>(
  terms: Terms,
  take: (plan: Billing) => { answer: A; rest: Billing } | null,
): { answer: A; rest: Terms } | null {
  for (const [at, plan] of [...terms.billing.entries()].toReversed()) {
    const taken = take(plan)
    if (taken !== null) return { answer: taken.answer, rest: { ...terms, billing: terms.billing.with(at, taken.rest) } }
  }
  return null
}

/** Between whom a plan is, and for which cost lines. */
export function betweenOf({ from, to, when }: Billing): Between {
  return { from, to, ...(when && { when }) }
}
