import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import {
  type FiscalStartMonth,
  type FiscalYear,
  fiscalYearOf,
  shiftFiscalYear,
} from '@/lib/domain/calendar/fiscal-year'

/** How far from today's fiscal year one may look. */
const FURTHEST_YEARS = 20

/** The month in which an organization's fiscal year starts, from its first day as it is kept: "07-01". */
export function startMonthOf(fiscalYearStarts: string): FiscalStartMonth {
  return Number(fiscalYearStarts.slice(0, 2))
}

/** The fiscal year that an address names ("2026-27", "2026"), else today's: for no name, and for what names none near. */
export function chooseFiscalYear(
  label: string | undefined,
  today: CalendarDate,
  startMonth: FiscalStartMonth,
): FiscalYear {
  const current = fiscalYearOf(today, startMonth)
  const away = Number(label?.slice(0, 4)) - Number(current.startsOn.slice(0, 4))
  if (!Number.isInteger(away) || Math.abs(away) > FURTHEST_YEARS) return current
  const named = shiftFiscalYear(current, away)
  return named.label === label ? named : current
}
