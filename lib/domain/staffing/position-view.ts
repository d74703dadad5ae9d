import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

/** An SRO position of one version, with everybody assigned to it, earliest first. */
export type PositionView = {
  /** The position's id in the cost terms. */
  readonly key: string
  readonly name: string
  readonly assignments: readonly AssignmentView[]
}

export type AssignmentView = {
  readonly officerId: string
  readonly officerName: string
  readonly startsOn: CalendarDate
  /** Last day; null: open. */
  readonly endsOn: CalendarDate | null
  /** The officer who is away; absent or null: this is no substitute. */
  readonly standsInFor?: string | null
  /** The primary campus first. */
  readonly campuses: readonly AssignedCampus[]
}

export type AssignedCampus = {
  readonly campusId: string
  readonly name: string
  readonly districtName: string
  readonly primary: boolean
  /** Hundredths of a percent of the officer's time; null: not recorded. */
  readonly basisPoints: number | null
}

/** A position of an agreement in force on a day, with who holds it that day; nobody: the position is vacant. */
export type StaffedPosition = {
  readonly agreement: { readonly number: string; readonly title: string }
  readonly agencyName: string
  readonly key: string
  readonly name: string
  /** Officers in the position, as the cost terms say; null: not recorded. */
  readonly headcount: string | null
  readonly assignments: readonly AssignmentView[]
}
