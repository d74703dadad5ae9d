import { z } from 'zod'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { type DateRange, includesDate } from '@/lib/domain/calendar/date-range'
import { formatSchoolYear, schoolYearOn } from '@/lib/domain/calendar/school-year'
import type { Faults } from '@/lib/domain/result'
import { LONGEST_DAYS_OFF, readOrdinaryDays } from './ordinary-days'
import { readWrittenRange } from './read-written-days'

/**
 * Days in session by rule: from a first to a last day, on some weekdays, without days off. Days off are lines such as
 * "2023-11-20 to 2023-11-24 Thanksgiving"; each line that says no day is refused by its number.
 */
export function enterCalendarForm(schoolYear: number): z.ZodType<CalendarDate[], unknown> {
  return z.record(z.string(), z.string()).transform((values, context) => {
    const { days, faults } = readOrdinaryDays(schoolYear, values)
    const off = readDaysOff(schoolYear, values.daysOff ?? '')
    const all: Faults = { ...faults, ...off.faults }
    for (const [field, message] of Object.entries(all)) context.addIssue({ code: 'custom', path: [field], message })
    const kept = days.filter((day) => !off.ranges.some((range) => includesDate(range, day)))
    if (days.length > 0 && kept.length === 0) {
      context.addIssue({ code: 'custom', path: ['daysOff'], message: 'Leave at least one day in session.' })
    }
    return kept
  })
}

function readDaysOff(schoolYear: number, typed: string): { ranges: DateRange[]; faults: Faults } {
  if (typed.length > LONGEST_DAYS_OFF) {
    return {
      ranges: [],
      faults: { daysOff: `Shorten the days off to ${LONGEST_DAYS_OFF.toLocaleString('en-US')} characters or fewer.` },
    }
  }
  const ranges: DateRange[] = []
  const sentences: string[] = []
  for (const [index, line] of typed.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue
    const range = readWrittenRange(line)
    const fault =
      range === null
        ? `“${shorten(line.trim())}” does not begin with a day like 2023-11-23 or 11/23/2023`
        : findFault(schoolYear, range)
    if (fault === null && range !== null) ranges.push(range)
    else sentences.push(`Change line ${index + 1}: ${fault}.`)
  }
  return { ranges, faults: sentences.length === 0 ? {} : { daysOff: sentences.join(' ') } }
}

function findFault(schoolYear: number, { startsOn, endsOn }: DateRange): string | null {
  if (endsOn < startsOn) return `${endsOn} is before ${startsOn}`
  const outside = [startsOn, endsOn].find((day) => schoolYearOn(day) !== schoolYear)
  return outside === undefined
    ? null
    : `${outside} is in school year ${formatSchoolYear(schoolYearOn(outside))}, not in ${formatSchoolYear(schoolYear)}`
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
