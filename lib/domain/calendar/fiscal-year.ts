import { addDays, type CalendarDate, dateFromParts, dateParts } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { type CalendarMonth, rangeOfMonth } from '@/lib/domain/calendar/month'

/** The month, 1 to 12, whose first day begins an organization's fiscal year: 7 for July to June. */
export type FiscalStartMonth = number

/** One organization's budget year, labelled by the calendar years that it touches: "2026-27", or "2026" from January. */
export type FiscalYear = DateRange & { label: string }

/** The fiscal year that a day falls in. */
export function fiscalYearOf(date: CalendarDate, startMonth: FiscalStartMonth): FiscalYear {
  const { year, month } = dateParts(date)
  const first = month >= startMonth ? year : year - 1
  const startsOn = dateFromParts({ year: first, month: startMonth, day: 1 })
  const endsOn = addDays(dateFromParts({ year: first + 1, month: startMonth, day: 1 }), -1)
  const label = startMonth === 1 ? String(first) : `${first}-${String((first + 1) % 100).padStart(2, '0')}`
  return { label, startsOn, endsOn }
}

/** The fiscal year that a month falls in: fiscal years begin on the first of a month, so a month is never cut. */
export function fiscalYearOfMonth(month: CalendarMonth, startMonth: FiscalStartMonth): FiscalYear {
  return fiscalYearOf(rangeOfMonth(month).startsOn, startMonth)
}

/** The fiscal year before (−1), after (1), or further away. */
export function shiftFiscalYear(fiscalYear: FiscalYear, by: number): FiscalYear {
  const { year, month } = dateParts(fiscalYear.startsOn)
  return fiscalYearOf(dateFromParts({ year: year + by, month, day: 1 }), month)
}
