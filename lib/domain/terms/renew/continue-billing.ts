import { dueDates } from '@/lib/domain/breakdown/billing/due-dates'
import { partsOfYear } from '@/lib/domain/breakdown/billing/schedule-parts'
import { addMonthsToEnd } from '@/lib/domain/calendar/add-months-to-end'
import { addMonths, type CalendarDate, dateParts } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Billing, PaymentPlan } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import { isMonthDay } from '@/lib/domain/terms/month-day'
import { linesOfPlan } from '@/lib/domain/terms/plan-lines'
import type { PlannedPayment } from '@/lib/domain/terms/planned-payment'
import type { Terms } from '@/lib/domain/terms/terms'
import { speaksOn, withoutYears } from './continue-split'
import { type Going, isGoingOn } from './going'

/**
 * How payments go on in the renewed years: those of the year that is continued, their days moved on with it. Credit
 * brought forward and what was billed already belong to the old years.
 */
export function continueBilling(going: Going, years: readonly ContractYear[]): Billing[] {
  const { terms, model } = going
  return terms.billing.flatMap((billing) => {
    const { years: ofYears, openingCents: _, alreadyBilledCents: __, catchUp: ___, agreedEnds: ____, ...rest } = billing
    if (!isGoingOn(ofYears, going) || !speaksOn(rest.when, going)) return []
    const isOfLines = rest.when === undefined || going.yearIds.some((id) => hasLinesGoingOn(going, billing, id))
    const payments = isOfLines ? continuePlan(rest.payments, terms, model, years) : null
    return payments === null ? [] : [withoutYears({ ...rest, payments }, going)]
  })
}

/** Whether a plan that is for some cost lines has one that goes on, and that no earlier plan has. */
function hasLinesGoingOn({ terms, lines }: Going, billing: Billing, yearId: Id): boolean {
  return linesOfPlan(terms, billing, yearId).some((line) => lines.includes(line))
}

/** Null where none of the days was in the year that is continued. */
function continuePlan(
  plan: PaymentPlan,
  terms: Terms,
  model: ContractYear,
  years: readonly ContractYear[],
): PaymentPlan | null {
  if ('parts' in plan) return continueParts(plan.parts, terms, model, years)
  if ('everyYearOn' in plan || !('on' in plan || 'firstOn' in plan)) return plan
  const days = dueDates(plan, model, terms.years).filter((day) => day !== null)
  const [first] = days
  if (first === undefined) return null
  if ('on' in plan) {
    return { on: years.flatMap((year) => days.map((day) => addMonths(day, monthsFrom(model, year)))) }
  }
  const firstYear = years[0] ?? model
  return { ...plan, firstOn: addMonthsToEnd(first, monthsFrom(model, firstYear)) }
}

/** Payments that are not alike, on days of the calendar moved on as they are; on days of every year, or none, as they were. */
function continueParts(
  parts: readonly PlannedPayment[],
  terms: Terms,
  model: ContractYear,
  years: readonly ContractYear[],
): PaymentPlan | null {
  const ofModel = partsOfYear(parts, model, terms.years)
  if (ofModel.length === 0) return null
  const dated = ofModel.flatMap((planned) =>
    planned.on === undefined || isMonthDay(planned.on) ? [] : [{ ...planned, on: planned.on }],
  )
  if (dated.length === 0) return { parts: ofModel }
  const moved = years.flatMap((year) =>
    dated.map((planned) => ({
      ...planned,
      on: addMonths(planned.on, monthsFrom(model, year)),
      ...(planned.on > model.endsOn ? { afterYear: true as const } : {}),
    })),
  )
  return { parts: [...moved, ...ofModel.filter(({ on }) => on === undefined)] }
}

/** Months from the first day of one year to that of another. */
function monthsFrom(from: ContractYear, to: ContractYear): number {
  const count = (day: CalendarDate) => dateParts(day).year * 12 + dateParts(day).month
  return count(to.startsOn) - count(from.startsOn)
}
