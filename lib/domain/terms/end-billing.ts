import { dueDates, yearOfDate } from '@/lib/domain/breakdown/billing/due-dates'
import { yearOver } from '@/lib/domain/breakdown/billing/schedule-parts'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Billing, PaymentPlan } from '@/lib/domain/terms/billing'
import { isMonthDay } from '@/lib/domain/terms/month-day'

/** Contract years that are left, and all that were agreed. */
type Left = { years: readonly ContractYear[]; before: readonly ContractYear[] }

/**
 * The payments of an agreement that ended early: those of years that fall away do too, and those of the year it ended in
 * go on, by its last day as it was agreed, until the first that is due at or after its end.
 * @param cut years that the end cuts, as they were agreed
 */
export function endBilling(billing: readonly Billing[], cut: readonly ContractYear[], left: Left): Billing[] {
  return billing.map((plan) => {
    const covers = ({ id }: { id: string }) => plan.years === undefined || plan.years.includes(id)
    const ended = cut.filter(covers).map(({ id, endsOn }) => [id, endsOn] as const)
    const payments = endPlan(plan.payments, {
      years: left.years.filter(covers),
      before: left.before.filter(covers),
    })
    if (ended.length === 0) return { ...plan, payments }
    return { ...plan, payments, agreedEnds: { ...plan.agreedEnds, ...Object.fromEntries(ended) } }
  })
}

/** A plan without the days that pay for years that fall away. */
function endPlan(plan: PaymentPlan, { years, before }: Left): PaymentPlan {
  const last = years.at(-1)
  const isLeft = (id: string | undefined) => years.some((year) => year.id === id)
  if (last === undefined || years.length === before.length) return plan
  if ('on' in plan) return { on: plan.on.filter((day) => isLeft(yearOfDate(day, before))) }
  if ('firstOn' in plan) return { ...plan, firstOn: firstDay(plan, years, before) }
  if (!('parts' in plan)) return plan
  const parts = plan.parts.filter(({ on, afterYear }) => {
    if (on === undefined || isMonthDay(on)) return true
    return isLeft(afterYear ? yearOver(on, before) : yearOfDate(on, before))
  })
  return parts.length === 0 ? { on: [] } : { parts }
}

type SpacedPlan = Extract<PaymentPlan, { firstOn: CalendarDate }>

/** The first day of a plan, or where it is in a year that falls away, that of the last year that is left. */
function firstDay(plan: SpacedPlan, years: readonly ContractYear[], before: readonly ContractYear[]): CalendarDate {
  const last = years.at(-1)
  const own = before.find(({ endsOn }) => endsOn >= plan.firstOn) ?? before.at(-1)
  if (last === undefined || years.some(({ id }) => id === own?.id)) return plan.firstOn
  return dueDates(plan, last, before)[0] ?? plan.firstOn
}
