import { z } from 'zod'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { COVERAGE_VIEWS, type CoverageView } from '@/lib/domain/staffing/coverage/choose-range'
import { readWrittenDay } from '@/lib/forms/calendars/read-written-days'

/** What the address of the coverage page may say. Anything it cannot mean is left out, not refused. */
const params = z.object({
  view: z.enum(COVERAGE_VIEWS).catch('week'),
  on: z.string().max(40).catch(''),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
})

/** `on`: a day of the week, semester or school year that is shown. */
export type CoverageParams = { view: CoverageView; on: CalendarDate; page: number }

export function readCoverageParams(
  search: Record<string, string | string[] | undefined>,
  today: CalendarDate,
): CoverageParams {
  const { on, ...given } = params.parse(search)
  return { ...given, on: readWrittenDay(on) ?? today }
}

/** The address of the coverage page with something changed; back to the first page unless the page is what changes. */
export function coverageHref(given: CoverageParams, change: Partial<CoverageParams>): string {
  const { view, on, page } = { ...given, page: 1, ...change }
  return `/coverage?view=${view}&on=${on}${page === 1 ? '' : `&page=${page}`}`
}
