import { formatSchoolYear } from '@/lib/domain/calendar/school-year'
import type { Campus } from '@/lib/domain/staffing/campus'
import { chooseSchoolYears, countStudents, type StudentCount } from '@/lib/domain/staffing/students'

/** How many campuses there are, and how many students they have in the present school year or last had on record. */
export function describeEnrollment(campuses: readonly Pick<Campus, 'enrollments'>[], present: number): string {
  const places = campuses.length === 1 ? '1 campus' : `${campuses.length} campuses`
  const latest = chooseSchoolYears(campuses, present, campuses.length + 1)
    .filter((year) => countStudents(campuses, year).notRecorded < campuses.length)
    .at(-1)
  if (latest === undefined) return `${places}. How many students they have is not recorded yet.`
  const students = `${describeStudents(countStudents(campuses, latest))} in ${formatSchoolYear(latest)}`
  if (latest >= present) return `${places} with ${students}.`
  return `${places}. ${formatSchoolYear(present)} is not recorded yet; they had ${students}.`
}

/** "6,600 students", "at least 6,000 students (2 campuses not recorded)" or "not recorded". */
function describeStudents({ students, notRecorded }: StudentCount): string {
  const count = `${students.toLocaleString('en-US')} ${students === 1 ? 'student' : 'students'}`
  return notRecorded === 0 ? count : `at least ${count} (${describeMissing(notRecorded)})`
}

/** "1 campus not recorded" */
export function describeMissing(notRecorded: number): string {
  return `${notRecorded} ${notRecorded === 1 ? 'campus' : 'campuses'} not recorded`
}
