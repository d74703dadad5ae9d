import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import type { AssignedCampus, AssignmentView } from '../position-view'

/** An officer as a list shows one, with what he or she holds on the day of the list. */
export type OfficerLine = {
  readonly id: string
  readonly name: string
  readonly agency: { readonly id: string; readonly shortName: string }
  readonly holds: readonly {
    readonly assignmentId: string
    readonly positionName: string
    readonly substitute: boolean
    readonly campuses: readonly AssignedCampus[]
  }[]
  /** Away on the day; the last day of it. */
  readonly awayUntil: CalendarDate | null
}

/** An assignment of an officer under an agreement that the reader sees. */
export type OfficerAssignment = {
  readonly id: string
  readonly startsOn: CalendarDate
  /** Null: open, until the agreement ends. */
  readonly endsOn: CalendarDate | null
  readonly rowVersion: number
  readonly position: { readonly id: string; readonly name: string }
  readonly agreement: DateRange & { readonly number: string; readonly title: string }
  /** Who is away; null: this is no substitute. */
  readonly standsInFor: string | null
  readonly campuses: readonly AssignedCampus[]
  /** Days in which the agreement asks for a replacement; null: not recorded. */
  readonly replacementDays: number | null
}

/** Days on which an officer will not be there, and who stands in. */
export type OfficerAbsence = DateRange & {
  readonly id: string
  readonly rowVersion: number
  readonly substitutes: readonly (DateRange & {
    readonly assignmentId: string
    readonly rowVersion: number
    readonly officerId: string
    readonly officerName: string
    readonly positionName: string
  })[]
}

export type OfficerView = {
  readonly id: string
  readonly name: string
  readonly rowVersion: number
  readonly agency: { readonly id: string; readonly shortName: string; readonly state: string }
  /** Whether the reader's organization employs the officer. */
  readonly ours: boolean
  /** The latest first. */
  readonly assignments: readonly OfficerAssignment[]
  readonly absences: readonly OfficerAbsence[]
}

/** A position that the agency's officers can be assigned to, with the campuses of the agreement's parties. */
export type PositionChoice = {
  readonly id: string
  readonly name: string
  readonly agreement: DateRange & { readonly number: string; readonly title: string }
  readonly campuses: readonly { readonly id: string; readonly name: string; readonly districtName: string }[]
}

/** Who is to serve where, as a version says that is proposed. */
export type ProposedAssignment = {
  readonly positionName: string
  readonly assignment: AssignmentView
  readonly proposedBy: string
  readonly agreement: { readonly number: string; readonly title: string; readonly versionNumber: number }
}
