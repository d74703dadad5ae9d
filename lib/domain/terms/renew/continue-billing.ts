import { dueDates } from '@/lib/domain/breakdown/billing/due-dates'
import { addMonths, type CalendarDate, dateParts } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Billing, PaymentPlan } from '@/lib/domain/terms/billing'
import type { Terms } from '@/lib/domain/terms/terms'
import { type Going, isGoingOn } from './going'

/**
 * How payments go on in the renewed years: those of the year that is continued, their days moved on with it. Credit
 * brought forward and what was billed already belong to the old years.
 */
export function continueBilling(going: Going, years: readonly ContractYear[]): Billing[] {
  const { terms, model } = going
  return terms.billing.flatMap(({ years: ofYears, openingCents: _, alreadyBilledCents: __, catchUp: ___, ...rest }) => {
    if (!isGoingOn(ofYears, going)) return []
    const payments = continuePlan(rest.payments, terms, model, years)
    return payments === null ? [] : [{ ...rest, payments }]
  })
}

/** Null where none of the days was in the year that is continued. */
function continuePlan(
  plan: PaymentPlan,
  terms: Terms,
  model: ContractYear,
  years: readonly ContractYear[],
): PaymentPlan | null {
  if ('everyYearOn' in plan || !('on' in plan || 'firstOn' in plan)) return plan
  const days = dueDates(plan, model, terms.years).filter((day) => day !== null)
  const [first] = days
  if (first === undefined) return null
  if ('on' in plan) {
    return { on: years.flatMap((year) => days.map((day) => addMonths(day, monthsFrom(model, year)))) }
  }
  const firstYear = years[0] ?? model
  return { ...plan, firstOn: addMonths(first, monthsFrom(model, firstYear)) }
}

/** Months from the first day of one year to that of another. */
function monthsFrom(from: ContractYear, to: ContractYear): number {
  const count = (day: CalendarDate) => dateParts(day).year * 12 + dateParts(day).month
  return count(to.startsOn) - count(from.startsOn)
}
