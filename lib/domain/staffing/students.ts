import type { Campus } from './campus'

/** Students of several campuses in one school year. `notRecorded` campuses are missing from the sum: it is a least. */
export type StudentCount = { readonly students: number; readonly notRecorded: number }

/** Students of one campus in a school year; null: not recorded, which is not zero. */
export function studentsIn(campus: Pick<Campus, 'enrollments'>, schoolYear: number): number | null {
  return campus.enrollments.find((one) => one.schoolYear === schoolYear)?.students ?? null
}

/** Students of all campuses in a school year. */
export function countStudents(campuses: readonly Pick<Campus, 'enrollments'>[], schoolYear: number): StudentCount {
  const recorded = campuses.map((campus) => studentsIn(campus, schoolYear)).filter((students) => students !== null)
  return {
    students: recorded.reduce((sum, students) => sum + students, 0),
    notRecorded: campuses.length - recorded.length,
  }
}

/** The newest school years worth a column, oldest first: the present one and those with a record, at most so many. */
export function chooseSchoolYears(
  campuses: readonly Pick<Campus, 'enrollments'>[],
  present: number,
  most: number,
): number[] {
  const recorded = campuses.flatMap(({ enrollments }) => enrollments.map(({ schoolYear }) => schoolYear))
  return [...new Set([...recorded, present])]
    .sort((a, b) => b - a)
    .slice(0, most)
    .sort((a, b) => a - b)
}
