import { addDays, addMonths, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { PaymentPlan } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'

const MONTHS_OF_YEAR = 12
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
    billing: renamed.billing.map((billing) => ({ ...billing, payments: shiftPlan(billing.payments, by) })),
  }
}

function shiftYear({ id, name, startsOn, endsOn, ...rest }: ContractYear, by: number): ContractYear {
  return {
    id: shiftText(id, by),
    ...(name === undefined ? {} : { name: shiftText(name, by) }),
    startsOn: shiftDay(startsOn, by),
    // The day before the next one begins: a year that ends with February does so in leap years too.
    endsOn: addDays(shiftDay(addDays(endsOn, 1), by), -1),
    ...rest,
  }
}

function shiftPlan(plan: PaymentPlan, by: number): PaymentPlan {
  if ('on' in plan) return { on: plan.on.map((day) => shiftDay(day, by)) }
  return 'firstOn' in plan ? { ...plan, firstOn: shiftDay(plan.firstOn, by) } : plan
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
  if ((name === 'byYear' || name === 'alreadyBilledCents') && typeof inner === 'object' && inner !== null) {
    const renamed = Object.entries(inner).map(([id, value]) => [rename(id), renameYears(value, rename)] as const)
    return Object.fromEntries(renamed)
  }
  return renameYears(inner, rename)
}
