import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import {
  type Absence,
  type CoveredPosition,
  campusesOf,
  type Posting,
  type Staffing,
  staffingOn,
} from './covered-position'

/**
 * How a campus stands on a day. `covered`: an officer is there whose primary campus it is. `shared`: an officer is there
 * for part of the time, whose primary campus is another. `absent`: the officer assigned to it is not there, and nobody
 * stands in. `vacant`: a position pays for an officer there, and nobody is assigned. `not contracted`: no agreement in
 * force places anybody there.
 */
export const CAMPUS_STATUSES = ['covered', 'shared', 'absent', 'vacant', 'not contracted'] as const
export type CampusStatus = (typeof CAMPUS_STATUSES)[number]

/** Somebody who is at a campus on a day. */
export type OfficerThere = { readonly officerId: string; readonly officerName: string; readonly primary: boolean }

export type CampusDay = { readonly status: CampusStatus; readonly officers: readonly OfficerThere[] }

/** No officer is where one is paid for. */
export const isUncovered = (status: CampusStatus): boolean => status === 'absent' || status === 'vacant'

/** How a campus stands on a day, under all positions that may serve it. */
export function campusOn(
  campusId: string,
  positions: readonly CoveredPosition[],
  absences: readonly Absence[],
  day: CalendarDate,
): CampusDay {
  const serving = positions.map((position) => serve(campusId, position, staffingOn(position, absences, day)))
  const officers = serving.flatMap((one) => one.officers)
  if (officers.length > 0) return { status: officers.some(({ primary }) => primary) ? 'covered' : 'shared', officers }
  if (serving.some((one) => one.isAssigned)) return { status: 'absent', officers }
  return { status: serving.some((one) => one.isDue) ? 'vacant' : 'not contracted', officers }
}

type Serving = { officers: OfficerThere[]; isAssigned: boolean; isDue: boolean }

function serve(campusId: string, position: CoveredPosition, staffing: Staffing | null): Serving {
  if (staffing === null) return { officers: [], isAssigned: false, isDue: false }
  const placed = (posting: Posting) => campusesOf(position, posting).find((campus) => campus.campusId === campusId)
  const officers = staffing.present.flatMap((posting) => {
    const campus = placed(posting)
    const { officerId, officerName } = posting
    return campus === undefined ? [] : [{ officerId, officerName, primary: campus.primary }]
  })
  const isShort = staffing.held.length < staffing.places
  const isNamed = position.campusIds.includes(campusId)
  return {
    officers,
    isAssigned: staffing.held.some((posting) => placed(posting) !== undefined),
    isDue: isNamed || (isShort && position.postings.some((posting) => placed(posting) !== undefined)),
  }
}
