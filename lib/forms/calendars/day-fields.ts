import { type CalendarDate, parseCalendarDate } from '@/lib/domain/calendar/calendar-date'

/** Name of the checkbox of a day. */
export const dayFieldName = (day: CalendarDate): string => `day.${day}`

const DAY_FIELD = /^day\.(\d{4}-\d{2}-\d{2})$/

/** The days whose boxes are ticked, in order. */
export function tickedDays(values: Readonly<Record<string, string>>): CalendarDate[] {
  return Object.keys(values)
    .map((name) => parseCalendarDate(DAY_FIELD.exec(name)?.[1] ?? ''))
    .filter((day) => day !== null)
    .sort()
}
