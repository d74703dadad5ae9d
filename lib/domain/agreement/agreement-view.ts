import type { OrganizationKind } from '@/lib/domain/access/actor'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { PositionView } from '@/lib/domain/staffing/position-view'
import type { Terms } from '@/lib/domain/terms/terms'
import type { Clause, PartySide } from './agreement-entry'
import type { VersionFacts } from './status-on'

/** One version of an agreement with everything that its page shows. */
export type AgreementView = {
  readonly number: string
  readonly version: VersionView
  /** In the order of the paper. */
  readonly parties: readonly PartyView[]
  readonly terms: Terms
  /** As it was worked out when the version was saved; it names the engine version that made it. */
  readonly breakdown: Breakdown
  readonly settledAt: Date
  readonly clauses: readonly Clause[]
  readonly paper: PaperFacts | null
  readonly positions: readonly PositionView[]
  /** Every version of the agreement, newest first, this one included. */
  readonly versions: readonly VersionLine[]
}

export type VersionView = VersionLine & {
  readonly id: string
  readonly rowVersion: number
  readonly signedBy: string | null
  readonly writtenBy: { readonly organizationId: string; readonly shortName: string }
  /** Written by the organization that asks: only that one may change it. */
  readonly ours: boolean
}

export type VersionLine = VersionFacts & {
  readonly number: number
  readonly title: string
  readonly signedOn: CalendarDate | null
  /** The newest version of its kind, proposed or recorded. */
  readonly latest: boolean
}

export type PartyView = {
  readonly organizationId: string
  /** The party's id in the cost terms. */
  readonly key: string
  readonly side: PartySide
  readonly kind: OrganizationKind
  readonly name: string
  readonly shortName: string
  /** First day of its fiscal year, "07-01". */
  readonly fiscalYearStarts: string
  /** Whether the organization can see the agreement: it wrote it, or has accepted to share. */
  readonly linked: boolean
}

/** Where the paper is, without its bytes. */
export type PaperFacts =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'file'; readonly fileName: string; readonly sizeBytes: number; readonly sha256: string }
