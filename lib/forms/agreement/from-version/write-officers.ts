import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { AssignedCampus, AssignmentView, PositionView } from '@/lib/domain/staffing/position-view'
import type { Row } from '../values/rows'
import { writeList } from './write-list'

type CampusAnswer = Pick<AssignedCampus, 'campusId' | 'basisPoints'>

export function writeOfficers(positions: readonly PositionView[]): DraftValues {
  const assigned = positions.flatMap(({ key, assignments }) =>
    assignments.filter(isNoSubstitute).map((one) => ({ positionKey: key, ...one })),
  )
  return writeList(
    'officers',
    assigned.map(({ positionKey, officerName, startsOn, endsOn, campuses }, at) => ({
      key: `officer-${at + 1}`,
      name: officerName,
      positionKey,
      startsOn,
      endsOn: endsOn ?? '',
      ...writeList('campuses', withPrimaryFirst(campuses).map(toCampusRow)),
    })),
  )
}

/** Who stands in for somebody is kept by the agency and no part of what an agreement says. */
function isNoSubstitute({ standsInFor }: AssignmentView): boolean {
  return standsInFor === undefined || standsInFor === null
}

/** The first row is the primary campus, empty where none is recorded: a shared one must not take its place. */
function withPrimaryFirst(campuses: readonly AssignedCampus[]): readonly CampusAnswer[] {
  const [first] = campuses
  return first === undefined || first.primary ? campuses : [{ campusId: '', basisPoints: null }, ...campuses]
}

function toCampusRow({ campusId, basisPoints }: CampusAnswer, at: number): Row {
  return { key: `campus-${at + 1}`, campusId, percent: basisPoints === null ? '' : String(basisPoints / 100) }
}
