import { type CalendarDate, daysBetween } from '@/lib/domain/calendar/calendar-date'

/** Days from the first to the last, both included. */
export type DateRange = { startsOn: CalendarDate; endsOn: CalendarDate }

export function includesDate(range: DateRange, date: CalendarDate): boolean {
  return range.startsOn <= date && date <= range.endsOn
}

/** The days that two ranges share; null when there is none. */
export function overlapOf(a: DateRange, b: DateRange): DateRange | null {
  if (a.endsOn < b.startsOn || b.endsOn < a.startsOn) return null
  return { startsOn: laterOf(a.startsOn, b.startsOn), endsOn: includesDate(a, b.endsOn) ? b.endsOn : a.endsOn }
}

function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  if (a < b) return b
  return a
}

/** How many days a range has; at least 1. */
export function daysIn(range: DateRange): number {
  return daysBetween(range.startsOn, range.endsOn) + 1
}
