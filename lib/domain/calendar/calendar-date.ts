declare const unit: unique symbol

/** A day of the calendar as "2026-07-01": no hour, no time zone. Dates compare as text. */
export type CalendarDate = string & { readonly [unit]: 'calendar date' }

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000

/** The date that a text says, years 1900 to 2199. Null when there is no such day ("2026-02-30"). */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = DATE.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const real = year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return real ? (text as CalendarDate) : null
}

/** A date known to be real, as in code and tests. Throws on any other text. */
export function calendarDate(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  if (parsed === null) throw new RangeError(`Not a date: ${text}`)
  return parsed
}

export type DateParts = { year: number; month: number; day: number }

/** Year, month 1 to 12, day of the month. */
export function dateParts(date: CalendarDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

export function dateFromParts({ year, month, day }: DateParts): CalendarDate {
  return calendarDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  )
}

/** The date so many days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(epochDay(date) * DAY_MS + days * DAY_MS).toISOString().slice(0, 10) as CalendarDate
}

/** The same day so many months later, or the last day of that month where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = dateParts(date)
  const count = year * 12 + month - 1 + months
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return dateFromParts({ year: laterYear, month: laterMonth, day: Math.min(day, daysInMonth(laterYear, laterMonth)) })
}

/** Days from one date to another; 1 from a day to the next. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return epochDay(to) - epochDay(from)
}

/** 28 to 31; month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function epochDay(date: CalendarDate): number {
  const { year, month, day } = dateParts(date)
  return Date.UTC(year, month - 1, day) / DAY_MS
}
