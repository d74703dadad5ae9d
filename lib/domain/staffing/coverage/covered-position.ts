import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { type DateRange, includesDate } from '@/lib/domain/calendar/date-range'
import type { Ratio } from '@/lib/domain/money/ratio'

/** An SRO position that an agreement pays for, with everybody who was, is or will be assigned to it. */
export type CoveredPosition = {
  readonly id: string
  /** The position's id in the cost terms. */
  readonly key: string
  readonly name: string
  readonly agreement: { readonly number: string; readonly title: string }
  readonly agencyName: string
  /** First and last day of the agreement: before and after them nothing is contracted. */
  readonly range: DateRange
  readonly years: readonly PositionYear[]
  /** Campuses that the cost terms name for it. */
  readonly campusIds: readonly string[]
  /** Districts whose school days it serves. */
  readonly districtIds: readonly string[]
  readonly postings: readonly Posting[]
}

/** A contract year of a position. */
export type PositionYear = ContractYear & {
  /** Officers, exactly; null: not recorded. */
  readonly headcount: Ratio | null
  /** The same with a part of an officer taken as one. */
  readonly places: number | null
}

/** One officer in a position, from a first to a last day. */
export type Posting = {
  readonly officerId: string
  readonly officerName: string
  readonly startsOn: CalendarDate
  /** Null: open. */
  readonly endsOn: CalendarDate | null
  /** The officer stands in for one who is away, and holds no place of the position. */
  readonly substitute?: boolean
  /** Empty: not recorded. */
  readonly campuses: readonly PostedCampus[]
}

export type PostedCampus = {
  readonly campusId: string
  readonly primary: boolean
  /** Hundredths of a percent of the officer's time; null: not recorded. */
  readonly basisPoints: number | null
}

/** Days on which an officer is not there though assigned. Why is nobody's business here. */
export type Absence = DateRange & { readonly officerId: string }

/** Who holds a position on a day, who is there (substitutes too), and how many officers it takes that day. */
export type Staffing = {
  readonly places: number
  readonly held: readonly Posting[]
  readonly present: readonly Posting[]
}

/** How a position is staffed on a day; null: the agreement is not in force. */
export function staffingOn(
  position: CoveredPosition,
  absences: readonly Absence[],
  day: CalendarDate,
): Staffing | null {
  if (!includesDate(position.range, day)) return null
  const posted = position.postings.filter(
    ({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn),
  )
  const held = posted.filter(({ substitute }) => substitute !== true)
  const isAbsent = ({ officerId }: Posting) =>
    absences.some((absence) => absence.officerId === officerId && includesDate(absence, day))
  return { places: placesOn(position, held.length, day), held, present: posted.filter((posting) => !isAbsent(posting)) }
}

/** Contract years may overlap: the one that takes most decides. While none is recorded, a position that nobody holds takes one. */
function placesOn({ years }: CoveredPosition, held: number, day: CalendarDate): number {
  const recorded = years.filter((year) => includesDate(year, day)).map(({ places }) => places)
  const known = recorded.filter((places) => places !== null)
  return known.length > 0 ? Math.max(...known) : Math.max(1, held)
}

/**
 * Where a posting stands: as recorded, or at the campuses that the cost terms name for the position; one of several of
 * those is nobody's primary campus.
 */
export function campusesOf(position: CoveredPosition, posting: Posting): readonly PostedCampus[] {
  if (posting.campuses.length > 0) return posting.campuses
  const { campusIds } = position
  return campusIds.map((campusId) => ({ campusId, primary: campusIds.length === 1, basisPoints: null }))
}
