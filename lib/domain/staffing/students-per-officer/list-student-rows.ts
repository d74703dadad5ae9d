import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { addFractions, type Fraction, makeFraction, ZERO } from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import { floorDivide } from '@/lib/domain/money/round'
import type { CampusEnrollment } from '@/lib/domain/staffing/campus'
import type { CoveredPosition } from '@/lib/domain/staffing/coverage/covered-position'
import { listHeadcounts, listOfficersOn, timeAtCampus, timeInDistrict, WHOLE_OFFICER } from './officers-time'

/** Students of a campus, a district or the districts of an agreement, and full-time officers for them. */
export type StudentRow = {
  readonly key: string
  readonly name: string
  /** Null: not recorded for one campus at least. */
  readonly students: number | null
  /** Full-time officers, exactly; null: not recorded. */
  readonly officers: Fraction | null
  /** To the nearest student; null while either is not recorded, and without an officer. */
  readonly perOfficer: number | null
}

export type StudentRows = {
  readonly byCampus: readonly StudentRow[]
  readonly byDistrict: readonly StudentRow[]
  /** Officers as the cost terms pay for them, whether or not somebody holds the position. */
  readonly byAgreement: readonly StudentRow[]
}

export type EnrolledCampus = CampusEnrollment & { readonly districtName: string }

/** Students for each full-time officer on a day, by campus, district and agreement in force that day. */
export function listStudentRows(
  campuses: readonly EnrolledCampus[],
  positions: readonly CoveredPosition[],
  day: CalendarDate,
): StudentRows {
  const officers = listOfficersOn(positions, day)
  const districtOf = new Map(campuses.map(({ campusId, organizationId }) => [campusId, organizationId]))
  const districts = [...new Map(campuses.map(({ organizationId, districtName }) => [organizationId, districtName]))]
  const inForce = positions.filter(({ range }) => range.startsOn <= day && day <= range.endsOn)
  const agreements = [...new Map(inForce.map(({ agreement }) => [agreement.number, agreement.title]))]
  const studentsOf = (districtIds: readonly string[]) =>
    sumStudents(campuses.filter(({ organizationId }) => districtIds.includes(organizationId)))
  return {
    byCampus: campuses.map(({ campusId, name, students }) =>
      makeRow(campusId, name, students, asOfficers(timeAtCampus(officers, campusId))),
    ),
    byDistrict: districts.map(([id, name]) =>
      makeRow(id, name, studentsOf([id]), asOfficers(timeInDistrict(officers, id, districtOf))),
    ),
    byAgreement: agreements.map(([number, title]) => {
      const ofOne = inForce.filter(({ agreement }) => agreement.number === number)
      const districtIds = [...new Set(ofOne.flatMap((position) => position.districtIds))]
      return makeRow(number, title, studentsOf(districtIds), sumHeadcounts(listHeadcounts(ofOne, day)))
    }),
  }
}

function makeRow(key: string, name: string, students: number | null, officers: Fraction | null): StudentRow {
  if (students === null || officers === null || officers.n <= 0n)
    return { key, name, students, officers, perOfficer: null }
  const exact = makeFraction(BigInt(students) * officers.d, officers.n)
  return { key, name, students, officers, perOfficer: Number(floorDivide(2n * exact.n + exact.d, 2n * exact.d)) }
}

function asOfficers(basisPoints: number | null): Fraction | null {
  return basisPoints === null ? null : makeFraction(BigInt(basisPoints), BigInt(WHOLE_OFFICER))
}

function sumHeadcounts(headcounts: ReturnType<typeof listHeadcounts>): Fraction | null {
  return headcounts.reduce<Fraction | null>(
    (sum, one) => (sum === null || one === null ? null : addFractions(sum, ratioValue(one))),
    ZERO,
  )
}

function sumStudents(campuses: readonly EnrolledCampus[]): number | null {
  if (campuses.length === 0) return null
  return campuses.reduce<number | null>(
    (sum, { students }) => (sum === null || students === null ? null : sum + students),
    0,
  )
}
