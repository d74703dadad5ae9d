import type { DateRange } from '@/lib/domain/calendar/date-range'
import { type FiscalStartMonth, fiscalYearOfMonth } from '@/lib/domain/calendar/fiscal-year'
import { monthsOf } from '@/lib/domain/calendar/month'

/**
 * The fiscal years that a range of days falls in: "fiscal year 2023-24", or with the months that each is served in where
 * there are several: "fiscal years 2022-23 (3 months) and 2023-24 (9 months)". A month that the range cuts counts as one.
 */
export function wordFiscalYears(range: DateRange, startMonth: FiscalStartMonth): string {
  const months = new Map<string, number>()
  for (const month of monthsOf(range)) {
    const { label } = fiscalYearOfMonth(month, startMonth)
    months.set(label, (months.get(label) ?? 0) + 1)
  }
  const [only] = months.keys()
  if (months.size === 1) return `fiscal year ${only}`
  const each = [...months].map(([label, count]) => `${label} (${count === 1 ? '1 month' : `${count} months`})`)
  return `fiscal years ${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}
