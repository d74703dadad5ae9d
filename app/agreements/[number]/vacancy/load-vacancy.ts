import 'server-only'
import { listCalendars } from '@/lib/data/calendars/list-calendars'
import { listCoveredCampuses } from '@/lib/data/staffing/coverage/list-covered-campuses'
import { listStaffedAgreements } from '@/lib/data/staffing/coverage/list-staffed-agreements'
import type { Scope } from '@/lib/domain/access/actor'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { schoolYearsOf } from '@/lib/domain/calendar/school-year'
import { listPlaces } from '@/lib/domain/staffing/assignments/list-places'
import { placeCampuses } from '@/lib/domain/staffing/coverage/place-campuses'
import { countVacancies } from '@/lib/domain/staffing/vacancy/count-vacancies'
import { estimateCredits } from '@/lib/domain/staffing/vacancy/estimate-credits'
import { listVacancyLines } from '@/lib/domain/staffing/vacancy/list-vacancy-lines'

/**
 * Every vacancy of an agreement so far, the vacancy days of each position in every contract year, and the credit that the
 * cost terms give.
 */
export async function loadVacancy(scope: Scope, { number, terms, version, clauses }: AgreementView, day: CalendarDate) {
  const [agreements, calendars] = await Promise.all([
    listStaffedAgreements(scope, version, number),
    listCalendars(scope, schoolYearsOf(version)),
  ])
  const named = agreements.flatMap(({ positions: ofOne }) => ofOne)
  const positions = placeCampuses(named, await listCoveredCampuses(scope, named))
  const vacancies = countVacancies(positions, calendars, day)
  const replacement = clauses.find(({ kind, noticeDays }) => kind === 'replacement' && noticeDays !== null)
  const lines = listVacancyLines({
    positions,
    places: listPlaces(terms),
    calendars,
    replacementDays: replacement?.noticeDays ?? null,
    today: day,
  })
  return { lines, vacancies, credits: estimateCredits(terms, vacancies).credits }
}
