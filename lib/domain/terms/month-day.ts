import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

/** A day of every year as "06-15". */
export type MonthDay = string & { readonly [monthDay]: 'day of every year' }

declare const monthDay: unique symbol

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const DAYS_OF_LEAP_YEAR = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day of every year that a text says, or null ("02-30"). February 29 falls on the 28th in common years. */
export function parseMonthDay(text: string): MonthDay | null {
  const match = MONTH_DAY.exec(text)
  if (!match) return null
  const longest = DAYS_OF_LEAP_YEAR[Number(match[1]) - 1] ?? 0
  return Number(match[2]) <= longest ? (text as MonthDay) : null
}

export function isMonthDay(day: CalendarDate | MonthDay): day is MonthDay {
  return MONTH_DAY.test(day)
}
