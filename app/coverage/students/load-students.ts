import 'server-only'
import { listDistrictEnrollment } from '@/lib/data/campuses/list-district-enrollment'
import { findBenchmark } from '@/lib/data/staffing/benchmark/find-benchmark'
import { findCoverageRecord } from '@/lib/data/staffing/coverage/find-coverage-record'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { schoolYearOn } from '@/lib/domain/calendar/school-year'
import { listStudentRows } from '@/lib/domain/staffing/students-per-officer/list-student-rows'

/** Students for each officer on a day, in a fixed number of queries: a district's own, or those of its partners. */
export async function loadStudents(actor: Actor, on: CalendarDate) {
  const [enrollment, record, benchmark] = await Promise.all([
    listDistrictEnrollment(actor.scope, schoolYearOn(on)),
    findCoverageRecord(actor.scope, { startsOn: on, endsOn: on }, []),
    findBenchmark(actor.scope),
  ])
  const { id, kind } = actor.organization
  const campuses = kind === 'district' ? enrollment.filter(({ organizationId }) => organizationId === id) : enrollment
  return { rows: listStudentRows(campuses, record.positions, on), benchmark }
}
