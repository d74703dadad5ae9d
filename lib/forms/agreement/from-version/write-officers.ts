import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { AssignedCampus, PositionView } from '@/lib/domain/staffing/position-view'
import type { Row } from '../values/rows'
import { writeList } from './write-list'

export function writeOfficers(positions: readonly PositionView[]): DraftValues {
  const assigned = positions.flatMap(({ key, assignments }) => assignments.map((one) => ({ positionKey: key, ...one })))
  return writeList(
    'officers',
    assigned.map(({ positionKey, officerName, startsOn, endsOn, campuses }, at) => ({
      key: `officer-${at + 1}`,
      name: officerName,
      positionKey,
      startsOn,
      endsOn: endsOn ?? '',
      ...writeList('campuses', campuses.map(toCampusRow)),
    })),
  )
}

function toCampusRow({ campusId, basisPoints }: AssignedCampus, at: number): Row {
  return { key: `campus-${at + 1}`, campusId, percent: basisPoints === null ? '' : String(basisPoints / 100) }
}
