import { z } from 'zod'
import { REGISTER_SORTS, type RegisterQuery, WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import { STATUSES } from '@/lib/domain/agreement/status-on'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { fiscalYearOf } from '@/lib/domain/calendar/fiscal-year'
import { cleanText } from '@/lib/forms/form/clean-text'

const id = z.uuid().nullable().catch(null)

/** What the address of the register may say. Anything it cannot mean is left out, not refused. */
const params = z.object({
  q: z.string().transform(cleanText).pipe(z.string().trim().max(200)).catch(''),
  status: z.enum(STATUSES).nullable().catch(null),
  district: id,
  agency: id,
  /** The calendar year in which the reader's fiscal year begins. */
  year: z.coerce.number().int().min(1950).max(2150).nullable().catch(null),
  sort: z.enum(REGISTER_SORTS).catch(WHOLE_REGISTER.sort),
  order: z.enum(['ascending', 'descending']).catch('descending'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type RegisterParams = z.infer<typeof params>

export function readRegisterParams(search: Record<string, string | string[] | undefined>): RegisterParams {
  const given = Object.fromEntries(Object.entries(search).map(([name, value]) => [name, value === '' ? null : value]))
  return params.parse({ ...given, q: given.q ?? '', year: given.year ?? 'none' })
}

/** The register's query; the year is a fiscal year that starts in this month (1 to 12). */
export function registerQuery(given: RegisterParams, startMonth: number): RegisterQuery {
  const first = `${given.year}-${String(startMonth).padStart(2, '0')}-01`
  return {
    search: given.q,
    status: given.status,
    districtId: given.district,
    agencyId: given.agency,
    during: given.year === null ? null : fiscalYearOf(calendarDate(first), startMonth),
    sort: given.sort,
    descending: given.order === 'descending',
    page: given.page,
  }
}

/** The address of the same register with something changed; back to the first page unless the page is what changes. */
export function registerHref(given: RegisterParams, change: Partial<RegisterParams>): string {
  const wanted = { ...given, page: 1, ...change }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(wanted)) {
    const unsaid = value === null || value === '' || (name === 'page' && value === 1)
    if (!unsaid) search.set(name, String(value))
  }
  return `/agreements?${search}`
}
