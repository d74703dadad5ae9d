import { makeFraction } from '@/lib/domain/money/fraction'
import { floorDivide } from '@/lib/domain/money/round'
import type { CampusEnrollment } from '@/lib/domain/staffing/campus'
import type { StaffedPosition } from '@/lib/domain/staffing/position-view'

const WHOLE_BASIS_POINTS = 10_000

/** How many students a campus has, and how much of an officer's time. */
export type CampusCoverage = {
  readonly campusId: string
  readonly name: string
  /** Null: not recorded. */
  readonly students: number | null
  /** Officers' time there in hundredths of a percent of one officer: 18,000 is 1.8 officers. Null: not recorded. */
  readonly basisPoints: number | null
  /** Students for each whole officer, to the nearest one; null while either is not recorded, and without an officer. */
  readonly studentsPerOfficer: number | null
}

/** The organization's own campuses, each with its students and its officers' time on the day of the positions. */
export function coverCampuses(
  enrollment: readonly CampusEnrollment[],
  positions: readonly StaffedPosition[],
  organizationId: string,
): CampusCoverage[] {
  const assigned = positions.flatMap(({ assignments }) => assignments.flatMap(({ campuses }) => campuses))
  return enrollment
    .filter((campus) => campus.organizationId === organizationId)
    .map(({ campusId, name, students }) => {
      const parts = assigned.filter((campus) => campus.campusId === campusId).map((campus) => campus.basisPoints)
      const basisPoints = sumKnown(parts)
      return { campusId, name, students, basisPoints, studentsPerOfficer: divide(students, basisPoints) }
    })
}

/** All campuses as one; what one of them lacks, the sum lacks. */
export function coverTogether(campuses: readonly CampusCoverage[]): Omit<CampusCoverage, 'campusId' | 'name'> {
  const students = sumKnown(campuses.map((campus) => campus.students))
  const basisPoints = sumKnown(campuses.map((campus) => campus.basisPoints))
  return { students, basisPoints, studentsPerOfficer: divide(students, basisPoints) }
}

function sumKnown(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0)
}

function divide(students: number | null, basisPoints: number | null): number | null {
  if (students === null || basisPoints === null || basisPoints === 0) return null
  const exact = makeFraction(BigInt(students * WHOLE_BASIS_POINTS), BigInt(basisPoints))
  return Number(floorDivide(2n * exact.n + exact.d, 2n * exact.d))
}
