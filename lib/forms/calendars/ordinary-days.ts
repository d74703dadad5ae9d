import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatSchoolYear, schoolYearOn } from '@/lib/domain/calendar/school-year'
import { weekdayOf } from '@/lib/domain/calendar/weekday'
import type { Faults } from '@/lib/domain/result'
import type { FormValues } from '@/lib/forms/form/form-state'
import { readWrittenDay } from './read-written-days'

/** How long the list of days off may be, in characters. */
export const LONGEST_DAYS_OFF = 6_000

/** Name of the checkbox of a weekday, 0 for Sunday. */
export const weekdayFieldName = (weekday: number): string => `weekday.${weekday}`

/** Monday to Friday, as most schools have it: what a fresh form has ticked. */
export const USUAL_WEEKDAYS: FormValues = Object.fromEntries(
  [1, 2, 3, 4, 5].map((day) => [weekdayFieldName(day), 'yes']),
)

const FIELDS = ['firstDay', 'lastDay', 'daysOff', 'lists', 'words', ...[0, 1, 2, 3, 4, 5, 6].map(weekdayFieldName)]

/** What was typed, as it is set aside with the days: the fields of the forms alone, without what no text holds. */
export function typedValues(values: FormValues): FormValues {
  const typed = FIELDS.filter((name) => values[name] !== undefined)
  return Object.fromEntries(typed.map((name) => [name, plainText(values[name] ?? '').slice(0, LONGEST_DAYS_OFF)]))
}

/** A text without zero characters, which no database takes. */
export const plainText = (text: string): string => text.replaceAll('\u0000', '')

/** The days of a school year that its weekdays would make, without days off; or what keeps them from being read. */
export function readOrdinaryDays(schoolYear: number, values: FormValues): { days: CalendarDate[]; faults: Faults } {
  const first = readEnd(schoolYear, values.firstDay, 'first')
  const last = readEnd(schoolYear, values.lastDay, 'last')
  const weekdays = [0, 1, 2, 3, 4, 5, 6].filter((day) => values[weekdayFieldName(day)] === 'yes')
  const faults: Record<string, string> = {}
  if (first.day === null) faults.firstDay = first.fault
  if (last.day === null) faults.lastDay = last.fault
  if (first.day && last.day && last.day < first.day)
    faults.lastDay = 'Enter a last day that is not before the first day.'
  if (weekdays.length === 0) faults.weekdays = 'Tick the weekdays on which schools are in session.'
  const days: CalendarDate[] = []
  if (first.day && last.day && Object.keys(faults).length === 0) {
    for (let day = first.day; day <= last.day; day = addDays(day, 1))
      if (weekdays.includes(weekdayOf(day))) days.push(day)
  }
  return { days, faults }
}

type End = { day: CalendarDate } | { day: null; fault: string }

function readEnd(schoolYear: number, typed: string | undefined, which: 'first' | 'last'): End {
  if (!typed?.trim()) return { day: null, fault: `Enter the ${which} day in session.` }
  const day = readWrittenDay(typed)
  if (day === null) return { day: null, fault: `Enter the ${which} day in session like 2023-08-14 or 8/14/2023.` }
  if (schoolYearOn(day) === schoolYear) return { day }
  const year = formatSchoolYear(schoolYear)
  return {
    day: null,
    fault: `Enter a ${which} day in school year ${year}: July 1, ${schoolYear} to June 30, ${schoolYear + 1}.`,
  }
}
