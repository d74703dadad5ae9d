import { formatFraction } from '@/lib/domain/money/format-fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import type { Billing, PaymentPlan } from '@/lib/domain/terms/billing'
import { isMonthDay } from '@/lib/domain/terms/month-day'
import type { PlannedPayment } from '@/lib/domain/terms/planned-payment'

/** A plan of payments in one of the ways in which it may be said: days in order, parts as fractions, nothing without effect. */
export function canonicalBilling({ catchUp, payments, residue, ...rest }: Billing): object {
  return {
    ...rest,
    ...(catchUp === 'next' ? { catchUp } : {}),
    // What rounding leaves over goes to a payment of the rest, wherever there is one.
    ...(takesRest(payments) ? {} : { residue }),
    payments: canonicalPlan(payments),
  }
}

/**
 * Whether a plan says the same of each contract year by itself: it names no day of the calendar, and carries nothing from
 * one year to the next.
 */
export function isAlikeEachYear({
  payments,
  openingCents,
  alreadyBilledCents,
  difference,
  agreedEnds,
}: Billing): boolean {
  if ([openingCents, alreadyBilledCents, difference, agreedEnds].some((special) => special !== undefined)) return false
  if ('parts' in payments) return payments.parts.every(({ on }) => on === undefined || isMonthDay(on))
  return 'everyYearOn' in payments || !('on' in payments || 'firstOn' in payments)
}

function takesRest(plan: PaymentPlan): boolean {
  return 'parts' in plan && plan.parts.some((planned) => 'rest' in planned)
}

function canonicalPlan(plan: PaymentPlan): object {
  if ('on' in plan) return { on: plan.on.toSorted() }
  if ('everyYearOn' in plan) return { everyYearOn: plan.everyYearOn.toSorted() }
  if (!('parts' in plan)) return plan
  const inOrder = plan.parts.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : a.on === b.on ? 0 : 1))
  return { parts: inOrder.map(canonicalPart) }
}

function canonicalPart(planned: PlannedPayment): object {
  return 'part' in planned ? { ...planned, part: formatFraction(ratioValue(planned.part)) } : planned
}
