import 'server-only'
import { listCalendars } from '@/lib/data/calendars/list-calendars'
import { listCoveredCampuses } from '@/lib/data/staffing/coverage/list-covered-campuses'
import { listStaffedAgreements } from '@/lib/data/staffing/coverage/list-staffed-agreements'
import type { Scope } from '@/lib/domain/access/actor'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { schoolYearsOf } from '@/lib/domain/calendar/school-year'
import { placeCampuses } from '@/lib/domain/staffing/coverage/place-campuses'
import { countVacancies } from '@/lib/domain/staffing/vacancy/count-vacancies'
import { estimateCredits } from '@/lib/domain/staffing/vacancy/estimate-credits'

/** Vacancy days of every position of an agreement in every contract year, and the credit that its cost terms give. */
export async function loadVacancy(scope: Scope, { number, terms, version }: AgreementView, day: CalendarDate) {
  const [agreements, calendars] = await Promise.all([
    listStaffedAgreements(scope, version, number),
    listCalendars(scope, schoolYearsOf(version)),
  ])
  const named = agreements.flatMap(({ positions: ofOne }) => ofOne)
  const positions = placeCampuses(named, await listCoveredCampuses(scope, named))
  const vacancies = countVacancies(positions, calendars, day)
  return { vacancies, credits: estimateCredits(terms, vacancies).credits }
}
