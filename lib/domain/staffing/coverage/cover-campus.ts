import type { DateRange } from '@/lib/domain/calendar/date-range'
import { countSchoolDays, type SchoolDays } from '@/lib/domain/calendar/school-calendar/school-days'
import { CAMPUS_STATUSES, type CampusDay, type CampusStatus, campusOn } from './campus-status'
import type { Absence, CoveredPosition } from './covered-position'
import { clipPieces, cutRange, joinPieces } from './cut-range'

/** Days one after the other on which a campus stands alike. */
export type CampusSpan = DateRange & CampusDay

/** How a campus stands through a range, without a gap. */
export function coverCampus(
  campusId: string,
  positions: readonly CoveredPosition[],
  absences: readonly Absence[],
  range: DateRange,
): CampusSpan[] {
  const pieces = cutRange(range, positions, absences)
  const spans = pieces.map((piece) => ({ ...piece, ...campusOn(campusId, positions, absences, piece.startsOn) }))
  return joinPieces(spans, isAlike)
}

function isAlike(a: CampusSpan, b: CampusSpan): boolean {
  const names = (span: CampusSpan) => span.officers.map(({ officerId, primary }) => `${officerId} ${primary}`).join()
  return a.status === b.status && names(a) === names(b)
}

/** School days of a campus in a range, by how it stood. */
export type CampusTally = {
  /** Null: no calendar says which days are school days. */
  readonly days: Readonly<Record<CampusStatus, number>> | null
  /** School days on which an officer is paid for; null: not recorded. */
  readonly planned: number | null
  /** School days on which an officer was there; null: not recorded. */
  readonly delivered: number | null
}

const NOT_RECORDED: CampusTally = { days: null, planned: null, delivered: null }

/** Counts the school days of a range by status. Where a school year of it has no calendar, nothing is counted. */
export function tallyCampus(spans: readonly CampusSpan[], school: SchoolDays, range: DateRange): CampusTally {
  if (countSchoolDays(school, range).notRecorded.length > 0) return NOT_RECORDED
  const days = Object.fromEntries(CAMPUS_STATUSES.map((status) => [status, 0])) as Record<CampusStatus, number>
  for (const span of clipPieces(spans, range)) days[span.status] += countSchoolDays(school, span).days
  const delivered = days.covered + days.shared
  return { days, planned: delivered + days.absent + days.vacant, delivered }
}

/** All campuses as one; what is not recorded for one of them is not recorded for all. */
export function tallyTogether(tallies: readonly CampusTally[]): CampusTally {
  if (tallies.some(({ days }) => days === null)) return NOT_RECORDED
  const sum = (of: (tally: CampusTally) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
  const days = Object.fromEntries(
    CAMPUS_STATUSES.map((status) => [status, sum((tally) => tally.days?.[status] ?? 0)]),
  ) as Record<CampusStatus, number>
  return { days, planned: sum(({ planned }) => planned ?? 0), delivered: sum(({ delivered }) => delivered ?? 0) }
}
