import type { Billing, PlanSelector } from '@/lib/domain/terms/billing'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Terms } from '@/lib/domain/terms/terms'
import { describePayments } from '../../build-terms/build-billing'

/**
 * The terms with a plan in place of those of the same debt; one for some cost lines stands beside them, before the first
 * that would have these too.
 */
export function addPlan(terms: Terms, plan: Billing): Terms {
  const others = terms.billing.filter((other) => !isSameDebt(other, plan) || !isForSame(other, plan))
  const at = plan.when === undefined ? -1 : others.findIndex((other) => !other.when && isSameDebt(other, plan))
  return { ...terms, billing: at < 0 ? [...others, plan] : others.toSpliced(at, 0, plan) }
}

function isForSame(a: Billing, b: Billing): boolean {
  return stableText(a.when) === stableText(b.when)
}

/** The last plan that the section Payments does not say, and the terms without it. */
export function takePlan(terms: Terms): { answer: Billing; rest: Terms } | null {
  const { billing } = terms
  const ofAll = billing.filter(({ when }) => when === undefined)
  if (isOfSection({ ...terms, billing: ofAll })) {
    const taken = takeAt(
      terms,
      billing.findLastIndex((plan) => plan.when !== undefined && hasFields(plan)),
    )
    if (taken !== null && isSameOrder(addPlan(taken.rest, taken.answer), terms)) return taken
    if (ofAll.length === billing.length) return null
  }
  return takeAt(terms, billing.length - 1)
}

/** How a difference is met, and an end that came early, have no fields: a plan that says them is kept. */
function hasFields({ openingCents, alreadyBilledCents, catchUp, difference, agreedEnds }: Billing): boolean {
  return [openingCents, alreadyBilledCents, catchUp, difference, agreedEnds].every((special) => special === undefined)
}

function takeAt(terms: Terms, at: number): { answer: Billing; rest: Terms } | null {
  const plan = terms.billing[at]
  return plan === undefined ? null : { answer: plan, rest: { ...terms, billing: terms.billing.toSpliced(at, 1) } }
}

function isSameOrder(a: Terms, b: Terms): boolean {
  return a.billing.length === b.billing.length && a.billing.every((plan, at) => plan === b.billing[at])
}

/** Why a plan cannot stand beside an earlier one, and the fix: the earlier would leave nothing to it. */
export function clashOfPlans(plan: Billing, earlier: Billing): string | null {
  if (!isSameDebt(earlier, plan)) return null
  if (plan.when === undefined || earlier.when === undefined)
    return plan.when === undefined && earlier.when === undefined ? CLASH : null
  return isWithin(plan.when, earlier.when) && isWithinYears(plan, earlier) ? CLASH_OF_LINES : null
}

const CLASH =
  'Another rule says how the same is paid in the same year: change that one, or choose other parties, cost lines or years here.'
const CLASH_OF_LINES =
  'Another rule says how these cost lines are paid in the same years: change that one, or choose other cost lines here.'

/** Whether a selector names nothing but what another does, by the same names. */
function isWithin(inner: PlanSelector, outer: PlanSelector): boolean {
  const isIn = (part: readonly string[] | undefined, whole: readonly string[] | undefined) =>
    whole === undefined || (part?.every((name) => whole.includes(name)) ?? false)
  return isIn(inner.costLines, outer.costLines) && isIn(inner.positions, outer.positions)
}

function isWithinYears(inner: Billing, outer: Billing): boolean {
  return outer.years === undefined || (inner.years?.every((year) => outer.years?.includes(year)) ?? false)
}

/** Whether two plans would pay the same debt of the same year; one that is set off pays both ways. */
function isSameDebt(a: Billing, b: Billing): boolean {
  const sameYear = !a.years || !b.years || a.years.some((year) => b.years?.includes(year))
  const opposite = a.from === b.to && a.to === b.from && (a.net === true || b.net === true)
  return sameYear && (opposite || (a.from === b.from && a.to === b.to))
}

/** Whether the section Payments says it: equal payments of every other party to the agency. */
function isOfSection({ billing, parties }: Terms): boolean {
  const agency = parties.find(({ side }) => side === 'agency')?.id
  const others = parties.flatMap(({ id }) => (id === agency ? [] : [id]))
  const pay = billing.flatMap(({ from, to }) => (to === agency ? [from] : []))
  return describePayments(billing).kind !== 'kept' && others.join('\n') === pay.join('\n')
}
