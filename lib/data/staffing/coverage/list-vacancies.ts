import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { includesDate } from '@/lib/domain/calendar/date-range'
import { schoolYearsOf } from '@/lib/domain/calendar/school-year'
import { placeCampuses } from '@/lib/domain/staffing/coverage/place-campuses'
import { countVacancies } from '@/lib/domain/staffing/vacancy/count-vacancies'
import { estimateCredits } from '@/lib/domain/staffing/vacancy/estimate-credits'
import type { VacantAgreement } from '@/lib/domain/staffing/vacancy/vacant-agreement'
import { listCalendars } from '../../calendars/list-calendars'
import { listCoveredCampuses } from './list-covered-campuses'
import { listStaffedAgreements } from './list-staffed-agreements'

/**
 * Agreements in force on a day with positions that have been vacant in the contract year of that day, and the credit
 * that their cost terms give for it so far. A fixed number of queries.
 */
export async function listVacancies(scope: Scope, day: CalendarDate): Promise<VacantAgreement[]> {
  const agreements = await listStaffedAgreements(scope, { startsOn: day, endsOn: day })
  const named = agreements.flatMap(({ positions }) => positions)
  const years = agreements.flatMap(({ terms }) => terms.years.filter((year) => includesDate(year, day)))
  const [calendars, campuses] = await Promise.all([
    listCalendars(scope, [...new Set(years.flatMap(schoolYearsOf))]),
    listCoveredCampuses(scope, named),
  ])
  return agreements.flatMap(({ number, title, terms, positions }) => {
    const figures = countVacancies(placeCampuses(positions, campuses), calendars, day)
    const present = figures.filter(({ year }) => includesDate(year, day))
    const vacancies = present.filter(({ spans }) => spans.length > 0)
    if (vacancies.length === 0) return []
    return [{ number, title, vacancies, credits: estimateCredits(terms, present).credits }]
  })
}
