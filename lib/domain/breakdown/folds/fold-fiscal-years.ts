import { type MonthCents, spreadOverMonths } from '@/lib/domain/breakdown/folds/spread-over-months'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { type FiscalStartMonth, type FiscalYear, fiscalYearOfMonth } from '@/lib/domain/calendar/fiscal-year'
import { addCents, type Cents } from '@/lib/domain/money/cents'

export type FiscalYearCents = { fiscalYear: FiscalYear; cents: Cents }

/** A sum that serves a range, by the fiscal years of one organization: the cost of each year, not what falls due in it. */
export function spreadOverFiscalYears(total: Cents, range: DateRange, startMonth: FiscalStartMonth): FiscalYearCents[] {
  return foldFiscalYears(spreadOverMonths(total, range), startMonth)
}

/** Months (in order) added up by the fiscal year that each falls in. */
export function foldFiscalYears(months: readonly MonthCents[], startMonth: FiscalStartMonth): FiscalYearCents[] {
  const byLabel = new Map<string, FiscalYearCents>()
  for (const { month, cents } of months) {
    const fiscalYear = fiscalYearOfMonth(month, startMonth)
    const sofar = byLabel.get(fiscalYear.label)
    byLabel.set(fiscalYear.label, { fiscalYear, cents: sofar ? addCents(sofar.cents, cents) : cents })
  }
  return [...byLabel.values()]
}
