import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import type { CoverageRecord } from '@/lib/domain/staffing/coverage/make-coverage'
import { placeCampuses } from '@/lib/domain/staffing/coverage/place-campuses'
import { listCoveredCampuses } from './list-covered-campuses'
import { listStaffedAgreements } from './list-staffed-agreements'

/**
 * What is on record about who is where on the days of a range, as far as the organization sees it, in a fixed number of
 * queries however many campuses and officers there are.
 * @param calendars those of the school years that the range touches
 */
export async function findCoverageRecord(
  scope: Scope,
  range: DateRange,
  calendars: readonly SchoolCalendar[],
): Promise<CoverageRecord> {
  const agreements = await listStaffedAgreements(scope, range)
  const named = agreements.flatMap(({ positions }) => positions)
  const campuses = await listCoveredCampuses(scope, named)
  const absences = agreements.flatMap((agreement) => agreement.absences)
  return { campuses, positions: placeCampuses(named, campuses), absences, calendars }
}
