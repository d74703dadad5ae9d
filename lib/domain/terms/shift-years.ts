import { addMonthsToEnd } from '@/lib/domain/calendar/add-months-to-end'
import { addDays, addMonths, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Billing, PaymentPlan } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import { isMonthDay } from '@/lib/domain/terms/month-day'
import type { PlannedPayment } from '@/lib/domain/terms/planned-payment'
import type { Terms } from '@/lib/domain/terms/terms'

const MONTHS_OF_YEAR = 12
/** What is listed by the ids of contract years. */
const BY_YEAR = ['byYear', 'alreadyBilledCents', 'agreedEnds']
/** "2015-16", "2015-2016" or "2015" within the id or the name of a contract year. */
const YEARS = /\b(\d{4})(?:(-)(\d{4}|\d{2}))?\b/g

/** The same terms so many whole years later: contract years with the ids and names that tell their years, and payment days. */
export function shiftYears(terms: Terms, by: number): Terms {
  const ids = new Map(terms.years.map(({ id }) => [id, shiftText(id, by)]))
  const { years, ...rest } = terms
  const renamed = renameYears(rest, (id) => ids.get(id) ?? id) as Omit<Terms, 'years'>
  return {
    ...renamed,
    years: years.map((year) => shiftYear(year, by)),
    billing: renamed.billing.map((billing) => shiftBilling(billing, by)),
  }
}

function shiftYear({ id, name, startsOn, endsOn, ...rest }: ContractYear, by: number): ContractYear {
  return {
    id: shiftText(id, by),
    ...(name === undefined ? {} : { name: shiftText(name, by) }),
    startsOn: shiftDay(startsOn, by),
    endsOn: shiftEnd(endsOn, by),
    ...rest,
  }
}

function shiftBilling({ agreedEnds, ...billing }: Billing, by: number): Billing {
  const payments = shiftPlan(billing.payments, by)
  if (agreedEnds === undefined) return { ...billing, payments }
  const ends = Object.entries(agreedEnds).map(([id, day]) => [id, shiftEnd(day, by)] as const)
  return { ...billing, payments, agreedEnds: Object.fromEntries(ends) }
}

function shiftPlan(plan: PaymentPlan, by: number): PaymentPlan {
  if ('on' in plan) return { on: plan.on.map((day) => shiftDay(day, by)) }
  if ('parts' in plan) return { parts: plan.parts.map((planned) => shiftPlanned(planned, by)) }
  return 'firstOn' in plan ? { ...plan, firstOn: addMonthsToEnd(plan.firstOn, by * MONTHS_OF_YEAR) } : plan
}

function shiftPlanned(planned: PlannedPayment, by: number): PlannedPayment {
  const { on } = planned
  return on === undefined || isMonthDay(on) ? planned : { ...planned, on: shiftDay(on, by) }
}

/** The day before the next year begins: one that ends with February does so in leap years too. */
function shiftEnd(day: CalendarDate, by: number): CalendarDate {
  return addDays(shiftDay(addDays(day, 1), by), -1)
}

function shiftDay(day: CalendarDate, by: number): CalendarDate {
  return addMonths(day, by * MONTHS_OF_YEAR)
}

function shiftText(text: string, by: number): string {
  return text.replace(YEARS, (_, first: string, dash = '', last = '') => {
    const later = last === '' ? '' : String(Number(first.slice(0, 4 - last.length) + last) + by).slice(-last.length)
    return `${Number(first) + by}${dash}${later}`
  })
}

/** The places where terms name contract years: lists of `years`, what is said `byYear` or billed already, and `since`. */
function renameYears(value: unknown, rename: (id: Id) => Id): unknown {
  if (Array.isArray(value)) return value.map((item) => renameYears(item, rename))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, renameWithin(name, inner, rename)] as const),
  )
}

function renameWithin(name: string, inner: unknown, rename: (id: Id) => Id): unknown {
  if (name === 'years' && Array.isArray(inner)) return inner.map((id) => rename(String(id)))
  if (name === 'since' && typeof inner === 'string') return rename(inner)
  if (BY_YEAR.includes(name) && typeof inner === 'object' && inner !== null) {
    const renamed = Object.entries(inner).map(([id, value]) => [rename(id), renameYears(value, rename)] as const)
    return Object.fromEntries(renamed)
  }
  return renameYears(inner, rename)
}
