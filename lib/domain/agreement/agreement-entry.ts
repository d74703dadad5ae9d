import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Terms } from '@/lib/domain/terms/terms'

export const CLAUSE_KINDS = [
  'purpose',
  'services',
  'duties',
  'supervision',
  'information_sharing',
  'replacement',
  'training',
  'ending',
  'renewal',
  'other',
] as const
export type ClauseKind = (typeof CLAUSE_KINDS)[number]

/** One clause in our own plain words. An absent page or number: not recorded. */
export type Clause = {
  readonly kind: ClauseKind
  readonly heading: string
  readonly summary: string
  readonly page: number | null
  /** Of notice, for ending and renewal; in which a replacement is due; in which training is to be completed. */
  readonly noticeDays: number | null
  /** Hours of training that the clause asks of an officer. */
  readonly hours: number | null
}

export type PartySide = 'district' | 'agency' | 'other'

/** A party: the organization, its side, and its id in the cost terms. */
export type PartyEntry = { readonly organizationId: string; readonly side: PartySide; readonly key: string }

/** An officer in a position from a first to a last day (absent: open), and where. */
export type AssignmentEntry = {
  readonly officerName: string
  /** The position's id in the cost terms. */
  readonly positionKey: string
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  /** At most one is primary; basis points of the officer's time, absent: not recorded. */
  readonly campuses: readonly { campusId: string; primary: boolean; basisPoints: number | null }[]
}

/** Where the signed paper is: a link, or one PDF. */
export type PaperEntry =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: Uint8Array }
  /** The PDF attached to the draft. */
  | { readonly kind: 'attached' }
  /** The file that the version being corrected already has. */
  | { readonly kind: 'kept' }

/** How the version comes to be: recorded from signed paper (null: the paper does not say), or proposed. */
export type Making =
  | { readonly how: 'record'; readonly signedOn: CalendarDate | null; readonly signedBy: string | null }
  | { readonly how: 'send' }

/** Everything that one version of an agreement says, checked and ready to keep. */
export type AgreementEntry = {
  readonly title: string
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  /** In the order of the paper. */
  readonly parties: readonly PartyEntry[]
  readonly terms: Terms
  readonly clauses: readonly Clause[]
  readonly assignments: readonly AssignmentEntry[]
  readonly paper: PaperEntry | null
  readonly making: Making
}
