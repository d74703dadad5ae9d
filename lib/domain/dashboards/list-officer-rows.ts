import type { StaffedPosition } from '@/lib/domain/staffing/position-view'
import { countVacancies } from './count-vacancies'

/** A line of "who is where": an officer at a campus, or a place in a position that nobody holds. */
export type OfficerRow = {
  readonly key: string
  readonly agreement: StaffedPosition['agreement']
  readonly agencyName: string
  readonly positionName: string
  /** Null: the position is vacant. */
  readonly officer: { readonly id: string; readonly name: string } | null
  /** Null: vacant, or the officer's campus is not recorded. */
  readonly campus: { readonly id: string; readonly name: string } | null
  readonly primary: boolean
  readonly basisPoints: number | null
}

/** Officers by campus, then those without one, then the vacant places. */
export function listOfficerRows(positions: readonly StaffedPosition[]): OfficerRow[] {
  const rows = positions.flatMap((position) => [...assignedRows(position), ...vacantRows(position)])
  return rows.sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.campus?.name ?? '').localeCompare(b.campus?.name ?? '', 'en-US'),
  )
}

function placeOf({ officer, campus }: OfficerRow): number {
  if (officer === null) return 2
  return campus === null ? 1 : 0
}

function assignedRows(position: StaffedPosition): OfficerRow[] {
  return position.assignments.flatMap(({ officerId, officerName, campuses }, index): OfficerRow[] => {
    const facts = { ...factsOf(position), officer: { id: officerId, name: officerName } }
    const key = `${position.agreement.number} ${position.key} ${index}`
    if (campuses.length === 0) return [{ ...facts, key, campus: null, primary: false, basisPoints: null }]
    return campuses.map(({ campusId, name, primary, basisPoints }) => ({
      ...facts,
      key: `${key} ${campusId}`,
      campus: { id: campusId, name },
      primary,
      basisPoints,
    }))
  })
}

function vacantRows(position: StaffedPosition): OfficerRow[] {
  return Array.from({ length: countVacancies(position) }, (_, index) => ({
    ...factsOf(position),
    key: `${position.agreement.number} ${position.key} vacant ${index}`,
    officer: null,
    campus: null,
    primary: false,
    basisPoints: null,
  }))
}

function factsOf({ agreement, agencyName, name }: StaffedPosition) {
  return { agreement, agencyName, positionName: name }
}
