import type { DateRange } from '@/lib/domain/calendar/date-range'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { joinCalendars, type SchoolDays } from '@/lib/domain/calendar/school-calendar/school-days'
import { type CampusSpan, type CampusTally, coverCampus, tallyCampus, tallyTogether } from './cover-campus'
import { type Absence, type CoveredPosition, campusesOf } from './covered-position'
import { type PositionSpan, type PositionTally, staffPosition, tallyPosition } from './staff-position'

export type CoveredCampus = {
  readonly campusId: string
  readonly name: string
  readonly organizationId: string
  readonly districtName: string
}

/** What the record says about who is where. */
export type CoverageRecord = {
  readonly campuses: readonly CoveredCampus[]
  readonly positions: readonly CoveredPosition[]
  readonly absences: readonly Absence[]
  readonly calendars: readonly SchoolCalendar[]
}

export type CampusRow = {
  readonly campus: CoveredCampus
  readonly spans: readonly CampusSpan[]
  readonly school: SchoolDays
  /** One for each period that was asked for. */
  readonly periods: readonly CampusTally[]
  readonly total: CampusTally
}

export type PositionRow = {
  readonly position: CoveredPosition
  readonly spans: readonly PositionSpan[]
  readonly total: PositionTally
}

export type Coverage = {
  readonly range: DateRange
  readonly periods: readonly DateRange[]
  /** In the order of the record. */
  readonly campuses: readonly CampusRow[]
  readonly positions: readonly PositionRow[]
  /** Of the campuses that somebody is paid for on some day of the range. */
  readonly total: CampusTally
}

/** Whether an agreement in force places somebody at the campus on some day of the range. */
export const isContracted = ({ spans }: Pick<CampusRow, 'spans'>): boolean =>
  spans.some(({ status }) => status !== 'not contracted')

/** Coverage by campus and by position through a range, and in each of its periods. */
export function makeCoverage(record: CoverageRecord, range: DateRange, periods: readonly DateRange[]): Coverage {
  const { absences } = record
  const serving = groupByCampus(record.positions)
  const schoolOf = makeSchoolDays(record.calendars)
  const campuses = record.campuses.map((campus): CampusRow => {
    const spans = coverCampus(campus.campusId, serving.get(campus.campusId) ?? [], absences, range)
    const school = schoolOf([campus.organizationId])
    return {
      campus,
      spans,
      school,
      periods: periods.map((period) => tallyCampus(spans, school, period)),
      total: tallyCampus(spans, school, range),
    }
  })
  const positions = record.positions.map((position): PositionRow => {
    const spans = staffPosition(position, absences, range)
    return { position, spans, total: tallyPosition(spans, schoolOf(position.districtIds), range) }
  })
  return {
    range,
    periods,
    campuses,
    positions,
    total: tallyTogether(campuses.filter(isContracted).map(({ total }) => total)),
  }
}

/** The school days of districts, worked out once for each that is asked for. */
export function makeSchoolDays(calendars: readonly SchoolCalendar[]): (districtIds: readonly string[]) => SchoolDays {
  const known = new Map<string, SchoolDays>()
  return (districtIds) => {
    const key = [...districtIds].sort().join()
    const found =
      known.get(key) ??
      joinCalendars(districtIds.map((id) => calendars.filter(({ organizationId }) => organizationId === id)))
    known.set(key, found)
    return found
  }
}

/** The positions that may ever serve a campus. */
function groupByCampus(positions: readonly CoveredPosition[]): ReadonlyMap<string, CoveredPosition[]> {
  const groups = new Map<string, CoveredPosition[]>()
  for (const position of positions) {
    const posted = position.postings.flatMap((posting) => campusesOf(position, posting).map(({ campusId }) => campusId))
    for (const campusId of new Set([...position.campusIds, ...posted])) {
      groups.set(campusId, [...(groups.get(campusId) ?? []), position])
    }
  }
  return groups
}
