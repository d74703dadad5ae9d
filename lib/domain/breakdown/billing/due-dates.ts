import { addMonthsToEnd } from '@/lib/domain/calendar/add-months-to-end'
import { type CalendarDate, dateFromParts, dateParts, daysInMonth } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { daysIn, includesDate } from '@/lib/domain/calendar/date-range'
import type { PaymentPlan } from '@/lib/domain/terms/billing'
import type { MonthDay } from '@/lib/domain/terms/month-day'

/** Payments that are alike: all plans but those of parts. */
export type EqualPlan = Exclude<PaymentPlan, { parts: unknown }>

/**
 * The days on which a plan's payments for a contract year fall due, in order; null for a payment without a day.
 * A day of a list belongs to the last contract year that has begun by then, or else to the first.
 */
export function dueDates(plan: EqualPlan, year: ContractYear, years: readonly ContractYear[]): (CalendarDate | null)[] {
  if ('on' in plan) return plan.on.filter((date) => yearOfDate(date, years) === year.id).toSorted()
  if ('everyYearOn' in plan) return daysOfEveryYear(plan.everyYearOn, year)
  if (!('firstOn' in plan)) return Array.from({ length: plan.count }, () => null)
  const dates = datesInYear(plan, year, years)
  const late = monthsLate(plan, years)
  return dates.filter((date, index) => index === 0 || monthsAfter(date, year) <= late)
}

/** The contract year that a day falls in; between two the one that is over, before all of them the first. */
export function yearOfDate(date: CalendarDate, years: readonly ContractYear[]): string | undefined {
  const begun = years.filter(({ startsOn }) => startsOn <= date)
  const within = begun.find((year) => includesDate(year, date))
  return (within ?? begun.at(-1) ?? years[0])?.id
}

/** A day of every year as often as it comes within a contract year. */
export function daysWithin(monthDay: MonthDay, year: ContractYear): CalendarDate[] {
  return comingDays(monthDay, year).filter((date) => includesDate(year, date))
}

/** The first time that it comes when a contract year is over. */
export function firstDayAfter(monthDay: MonthDay, year: ContractYear): CalendarDate {
  const [first = year.endsOn] = comingDays(monthDay, year).filter((date) => date > year.endsOn)
  return first
}

/** Those that fall within the contract year; where none of them does, the first that comes after it. */
function daysOfEveryYear(days: readonly MonthDay[], year: ContractYear): CalendarDate[] {
  const within = days.flatMap((day) => daysWithin(day, year)).toSorted()
  if (within.length > 0) return within
  return days
    .map((day) => firstDayAfter(day, year))
    .toSorted()
    .slice(0, 1)
}

/** From the year in which a contract year begins to the one after it ends. */
function comingDays(monthDay: MonthDay, year: ContractYear): CalendarDate[] {
  const [from, to] = [dateParts(year.startsOn).year, dateParts(year.endsOn).year]
  return Array.from({ length: to - from + 2 }, (_, index) => onMonthDay(from + index, monthDay))
}

function onMonthDay(year: number, monthDay: MonthDay): CalendarDate {
  const month = Number(monthDay.slice(0, 2))
  return dateFromParts({ year, month, day: Math.min(Number(monthDay.slice(3)), daysInMonth(year, month)) })
}

type SpacedPlan = Extract<PaymentPlan, { firstOn: CalendarDate }>

function datesInYear(plan: SpacedPlan, year: ContractYear, years: readonly ContractYear[]): CalendarDate[] {
  const first = firstInYear(plan.firstOn, year, years)
  return Array.from({ length: plan.count }, (_, index) => addMonthsToEnd(first, index * plan.everyMonths))
}

/**
 * By how many months the last payment comes after the end of the longest contract year: as late may it be in a shorter
 * one, and what would come later still is no payment of that year.
 */
function monthsLate(plan: SpacedPlan, years: readonly ContractYear[]): number {
  const [longest] = years.toSorted((a, b) => daysIn(b) - daysIn(a))
  const last = longest && datesInYear(plan, longest, years).at(-1)
  return longest && last ? monthsAfter(last, longest) : 0
}

/** Months begun between the end of a contract year and a day after it; none for a day within it. */
function monthsAfter(date: CalendarDate, year: ContractYear): number {
  if (date <= year.endsOn) return 0
  const months = monthsBetween(year.endsOn, date)
  return addMonthsToEnd(year.endsOn, months) < date ? months + 1 : months
}

/**
 * The plan's first day, in the year that it falls in (or else the nearest); in another as many months after that one's
 * start, for a contract year that is a stub, or is 17 months long, begins on another day of the calendar.
 */
function firstInYear(firstOn: CalendarDate, year: ContractYear, years: readonly ContractYear[]): CalendarDate {
  const own = years.find(({ endsOn }) => endsOn >= firstOn) ?? years.at(-1) ?? year
  const moved = addMonthsToEnd(firstOn, monthsBetween(own.startsOn, year.startsOn))
  return firstOn >= own.startsOn && moved < year.startsOn ? addMonthsToEnd(moved, 1) : moved
}

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [a, b] = [dateParts(from), dateParts(to)]
  return 12 * (b.year - a.year) + b.month - a.month
}
