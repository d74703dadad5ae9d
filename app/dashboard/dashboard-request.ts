import { redirect } from 'next/navigation'
import type { Actor } from '@/lib/domain/access/actor'
import type { CostRow } from '@/lib/domain/agreement/cost-row'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { fiscalYearOf, shiftFiscalYear } from '@/lib/domain/calendar/fiscal-year'
import { chooseFiscalYear, startMonthOf } from '@/lib/domain/dashboards/choose-fiscal-year'
import { MOST_YEARS } from '@/lib/domain/dashboards/choose-years'
import { findYearToOpenAt, type ViewOf } from '@/lib/domain/dashboards/fiscal-year-costs'

/** Whose dashboard, on which day, and the fiscal year that the address names. */
export type DashboardRequest = { actor: Actor; day: CalendarDate; label: string | undefined }

/** The fiscal year to show, and the days of all fiscal years that may stand beside it. */
export function readRequest({ actor, day, label }: DashboardRequest): { view: ViewOf; range: DateRange } {
  const { id: organizationId, fiscalYearStarts } = actor.organization
  const startMonth = startMonthOf(fiscalYearStarts)
  const fiscalYear = chooseFiscalYear(label, day, startMonth)
  const range = {
    startsOn: shiftFiscalYear(fiscalYear, 1 - MOST_YEARS).startsOn,
    endsOn: shiftFiscalYear(fiscalYear, MOST_YEARS - 1).endsOn,
  }
  return { view: { fiscalYear, current: fiscalYearOf(day, startMonth), startMonth, organizationId }, range }
}

/** Leads a reader who asked for no year to the nearest one that has something to show, where today's has nothing. */
export function openElsewhere({ label }: DashboardRequest, costs: readonly CostRow[], view: ViewOf): void {
  const year = label === undefined ? findYearToOpenAt(costs, view) : null
  if (year !== null) redirect(`/dashboard?fy=${year.label}`)
}
