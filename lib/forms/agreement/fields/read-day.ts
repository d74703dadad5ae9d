import { type CalendarDate, parseCalendarDate } from '@/lib/domain/calendar/calendar-date'
import { accept, refuse } from '@/lib/domain/result'
import type { ReadText } from './typed-field'

const US_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** The day that a text says, as "2023-07-01" or the way it is written in the United States, "7/1/2023". */
export function parseDay(text: string): CalendarDate | null {
  const match = US_DAY.exec(text)
  if (!match) return parseCalendarDate(text)
  const [, month = '', day = '', year] = match
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** A day that must be there. */
export function requiredDay(named: string): ReadText<CalendarDate> {
  return (text) => (text === '' ? refuse(`Enter ${named}.`) : readDay(text, named))
}

/** A day that may be left out: null when it is. */
export function optionalDay(named: string): ReadText<CalendarDate | null> {
  return (text) => (text === '' ? accept(null) : readDay(text, named))
}

function readDay(text: string, named: string) {
  const day = parseDay(text)
  return day === null
    ? refuse(`Enter ${named} as a day of the calendar with all four digits of the year, like 2023-07-01 or 7/1/2023.`)
    : accept(day)
}
