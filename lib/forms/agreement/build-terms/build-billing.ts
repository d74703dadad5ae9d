import type { Billing, PaymentPlan } from '@/lib/domain/terms/billing'
import type { Rule, Step } from '@/lib/domain/terms/split'
import { MONTHS_APART, type PaymentDeal } from '../sections/payments'
import type { KeptTerms } from '../values/kept-terms'
import { isNothing } from '../who-pays/percents-answer'
import { isSame } from './is-same'

/** Between whom: the parties' keys, the one that pays the cost out, and the rules that say who bears it. */
type Between = { split: readonly Rule[]; keys: readonly string[]; agency: string }

/** Who pays whom, and when; as it was, where nobody changed it. The last payment takes what equal ones leave over. */
export function buildBilling(payments: PaymentDeal, between: Between, kept: KeptTerms | null): Billing[] {
  if (kept !== null && (payments.kind === 'kept' || isSame(describePayments(kept.terms.billing), payments))) {
    return kept.terms.billing
  }
  if (payments.kind !== 'equal') return []
  const { count, first } = payments
  const plan = first === null ? { count } : { count, firstOn: first.on, everyMonths: first.everyMonths }
  return debtors(between).map((from) => ({ from, to: between.agency, payments: plan, residue: 'last' }))
}

function debtors({ split, keys, agency }: Between): string[] {
  const steps = split.flatMap((rule) => rule.steps)
  return keys.filter((key) => key !== agency && steps.some((step) => mayBear(step, key)))
}

/** A measure may give a part to anybody. */
function mayBear(step: Step, key: string): boolean {
  if ('rest' in step) return step.rest === key
  if ('measure' in step) return true
  if ('amounts' in step) return key in step.amounts
  const share = step.shares[key]
  return share !== undefined && (typeof share !== 'string' || !isNothing(share))
}

/** The payments that the form can ask for, the same from everybody who owes; `kept` where it has no words for them. */
export function describePayments(billing: readonly Billing[]): PaymentDeal {
  const [one, ...others] = billing
  if (one === undefined) return { kind: 'none' }
  const sameForAll = others.every((other) => other.to === one.to && isSame(other.payments, one.payments))
  return sameForAll && billing.every(isPlain) ? describePlan(one.payments) : { kind: 'kept' }
}

function isPlain({ from: _, to: __, payments: ___, residue, ...special }: Billing): boolean {
  return residue === 'last' && Object.keys(special).length === 0
}

function describePlan(plan: PaymentPlan): PaymentDeal {
  if (!('count' in plan) || plan.count > 24) return { kind: 'kept' }
  if (!('firstOn' in plan)) return { kind: 'equal', count: plan.count, first: null }
  const { count, firstOn, everyMonths } = plan
  const sayable =
    MONTHS_APART.some((months) => Number(months) === everyMonths) && (count === 1 || count * everyMonths <= 12)
  return sayable ? { kind: 'equal', count, first: { on: firstOn, everyMonths } } : { kind: 'kept' }
}
