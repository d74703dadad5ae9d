import {
  addMonths,
  type CalendarDate,
  dateFromParts,
  dateParts,
  daysInMonth,
} from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { includesDate } from '@/lib/domain/calendar/date-range'
import type { MonthDay, PaymentPlan } from '@/lib/domain/terms/billing'

/**
 * The days on which a plan's payments for a contract year fall due, in order; null for a payment without a day.
 * A day of a list belongs to the last contract year that has begun by then, or else to the first.
 */
export function dueDates(
  plan: PaymentPlan,
  year: ContractYear,
  years: readonly ContractYear[],
): (CalendarDate | null)[] {
  if ('on' in plan) return plan.on.filter((date) => yearOfDate(date, years) === year.id).toSorted()
  if ('everyYearOn' in plan) return plan.everyYearOn.flatMap((monthDay) => occurrences(monthDay, year)).toSorted()
  if (!('firstOn' in plan)) return Array.from({ length: plan.count }, () => null)
  const first = firstInYear(plan.firstOn, year, years)
  return Array.from({ length: plan.count }, (_, index) => addMonths(first, index * plan.everyMonths))
}

function yearOfDate(date: CalendarDate, years: readonly ContractYear[]): string | undefined {
  const begun = years.filter(({ startsOn }) => startsOn <= date)
  const within = begun.find((year) => includesDate(year, date))
  return (within ?? begun.at(-1) ?? years[0])?.id
}

/** A day of every year as often as it comes within the contract year; if it never does, the first time after it. */
function occurrences(monthDay: MonthDay, year: ContractYear): CalendarDate[] {
  const [from, to] = [dateParts(year.startsOn).year, dateParts(year.endsOn).year]
  const dates = Array.from({ length: to - from + 2 }, (_, index) => onMonthDay(from + index, monthDay))
  const within = dates.filter((date) => includesDate(year, date))
  return within.length > 0 ? within : dates.filter((date) => date > year.endsOn).slice(0, 1)
}

function onMonthDay(year: number, monthDay: MonthDay): CalendarDate {
  const month = Number(monthDay.slice(0, 2))
  return dateFromParts({ year, month, day: Math.min(Number(monthDay.slice(3)), daysInMonth(year, month)) })
}

/**
 * The plan's first day, in the year that it falls in (or else the nearest); in another as many months after that one's
 * start, for a contract year that is a stub, or is 17 months long, begins on another day of the calendar.
 */
function firstInYear(firstOn: CalendarDate, year: ContractYear, years: readonly ContractYear[]): CalendarDate {
  const own = years.find(({ endsOn }) => endsOn >= firstOn) ?? years.at(-1) ?? year
  const moved = addMonths(firstOn, monthsBetween(own.startsOn, year.startsOn))
  return firstOn >= own.startsOn && moved < year.startsOn ? addMonths(moved, 1) : moved
}

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [a, b] = [dateParts(from), dateParts(to)]
  return 12 * (b.year - a.year) + b.month - a.month
}
