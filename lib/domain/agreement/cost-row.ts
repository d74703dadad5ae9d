import type { Figure } from '@/lib/domain/breakdown/figure'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'

/** The version that a figure on a dashboard belongs to. Only recorded ones enter totals. */
export type CostOrigin = {
  readonly number: string
  readonly title: string
  readonly versionNumber: number
  readonly kind: 'recorded' | 'proposed'
  /** The agreement has a recorded version too: a proposal would change its figures. */
  readonly replaces: boolean
  /** Short names of the parties that do not see this record, and so have not had their say on it. */
  readonly notJoined: readonly string[]
}

/** What one cost line of an agreement comes to in one contract year, and who bears it. Dashboards fold these. */
export type CostRow = {
  readonly agreement: CostOrigin
  readonly year: ContractYear
  readonly costLineId: string
  readonly costLineName: string
  readonly category: string
  /** The organization that pays it out; every other bearer owes it. */
  readonly incurredById: string
  readonly inKind: boolean
  readonly figure: Figure
  readonly shares: readonly ShareRow[]
}

export type ShareRow = {
  readonly kind: 'party' | 'source' | 'unallocated'
  readonly name: string
  /** The organization that bears it; null for a grant or what nobody bears yet. */
  readonly organizationId: string | null
  /** For a grant: the organization that receives it. */
  readonly paidToId: string | null
  readonly figure: Figure
}

/** A payment that one organization makes to another under a recorded version. */
export type PaymentRow = {
  readonly agreement: CostOrigin
  readonly yearId: string
  readonly from: OrganizationName
  readonly to: OrganizationName
  /** The `count`'s how-manieth: 2 of 4. */
  readonly number: number
  readonly count: number
  /** "Overtime": the cost lines that it is for; null for one that is for all, or all others. */
  readonly forLines: string | null
  /** Null when the documents name no day. */
  readonly dueOn: CalendarDate | null
  readonly figure: Figure
  /** "if staffed by October 1" */
  readonly condition: string | null
}

export type OrganizationName = { readonly organizationId: string; readonly shortName: string }
