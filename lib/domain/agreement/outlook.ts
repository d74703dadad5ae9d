import type { Figure } from '@/lib/domain/breakdown/figure'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { OrganizationName } from './cost-row'
import type { RegisterParty } from './register'

/** A recorded agreement whose last day is near. */
export type EndingAgreement = {
  readonly number: string
  readonly title: string
  readonly endsOn: CalendarDate
  readonly parties: readonly RegisterParty[]
  /** The longest notice that its clauses on ending and renewal ask for; null: not recorded. */
  readonly noticeDays: number | null
  readonly proposedNext: number | null
}

/** A version sent to the other side and not yet recorded as signed. */
export type Proposal = {
  readonly number: string
  readonly title: string
  readonly versionNumber: number
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly sentAt: Date
  readonly writtenBy: OrganizationName
  /** Written by the organization that asks. */
  readonly ours: boolean
  readonly total: Figure
  /** What the organization that asks would bear. */
  readonly oursToPay: Figure
  /** The recorded version that it would change; null: a new agreement. */
  readonly replaces: number | null
}
