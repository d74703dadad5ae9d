import type { Figure } from '@/lib/domain/breakdown/figure'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import type { PartySide } from './agreement-entry'
import type { Status } from './status-on'

export const REGISTER_PAGE_ROWS = 25

export const REGISTER_SORTS = ['title', 'starts', 'ends', 'total', 'ours'] as const
export type RegisterSort = (typeof REGISTER_SORTS)[number]

/** Which agreements the register lists, and in which order. Null or "": no such filter. */
export type RegisterQuery = {
  /** Every word must occur in the title, the number or a party's name. */
  readonly search: string
  readonly status: Status | null
  /** An organization that is party to it on the district's side, on the agency's side. */
  readonly districtId: string | null
  readonly agencyId: string | null
  /** In force, or to be, on at least one of these days. */
  readonly during: DateRange | null
  readonly sort: RegisterSort
  readonly descending: boolean
  /** From 1. */
  readonly page: number
}

export const WHOLE_REGISTER: RegisterQuery = {
  search: '',
  status: null,
  districtId: null,
  agencyId: null,
  during: null,
  sort: 'ends',
  descending: true,
  page: 1,
}

/** One agreement by its main version: the latest recorded one, else the latest proposed one. */
export type RegisterRow = {
  readonly number: string
  readonly title: string
  readonly versionNumber: number
  readonly status: Status
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly parties: readonly SummaryParty[]
  /** All contract years together; cash only. */
  readonly total: Figure
  /** What the organization that asks bears of it. */
  readonly ours: Figure
  /** The number of a proposed version that would follow the recorded one. */
  readonly proposedNext: number | null
}

export type RegisterParty = { readonly organizationId: string; readonly shortName: string; readonly side: PartySide }

/** A party of one agreement; `joined`: it sees this record. */
export type SummaryParty = RegisterParty & { readonly joined: boolean }

export type RegisterPage = {
  readonly rows: readonly RegisterRow[]
  /** How many agreements the query finds on all pages. */
  readonly count: number
  readonly page: number
  readonly pages: number
}
