import 'server-only'
import { listEnrollment } from '@/lib/data/campuses/list-enrollment'
import { listCosts } from '@/lib/data/costs/list-costs'
import { listPaymentsDue } from '@/lib/data/costs/list-payments-due'
import { listWithoutPaymentDays } from '@/lib/data/costs/list-without-payment-days'
import { listVacancies } from '@/lib/data/staffing/coverage/list-vacancies'
import { listVacantPositions } from '@/lib/data/staffing/list-vacant-positions'
import { listWhoIsWhere } from '@/lib/data/staffing/list-who-is-where'
import { addDays } from '@/lib/domain/calendar/calendar-date'
import { schoolYearOn } from '@/lib/domain/calendar/school-year'
import { coverCampuses } from '@/lib/domain/dashboards/cover-campuses'
import { makeDistrictView } from '@/lib/domain/dashboards/make-district-view'
import { loadCoverage } from '../coverage/load-coverage'
import { countOverdueOn } from '../training/count-overdue-on'
import { type DashboardRequest, openElsewhere, readRequest } from './dashboard-request'

const AHEAD_DAYS = 90

/** Everything that a district's dashboard shows, in a fixed number of queries. */
export async function loadDistrict(request: DashboardRequest) {
  const { actor, day } = request
  const { view, range } = readRequest(request)
  const ahead = { startsOn: day, endsOn: addDays(day, AHEAD_DAYS) }
  const schoolYear = schoolYearOn(day)
  const [costs, payments, without, positions, enrollment, week, vacant, unfilled, overdue] = await Promise.all([
    listCosts(actor.scope, range),
    listPaymentsDue(actor.scope, ahead),
    listWithoutPaymentDays(actor.scope),
    listWhoIsWhere(actor.scope, day),
    listEnrollment(actor.scope, schoolYear),
    loadCoverage(actor, { view: 'week', on: day }),
    listVacancies(actor.scope, day),
    listVacantPositions(actor.scope, day),
    countOverdueOn(actor, day),
  ])
  openElsewhere(request, costs, view)
  const campuses = coverCampuses(enrollment, positions, view.organizationId)
  return {
    actor,
    day,
    ahead,
    schoolYear,
    payments,
    positions,
    campuses,
    week: week.coverage,
    vacant,
    unfilled,
    overdue,
    view: makeDistrictView(costs, without, view),
  }
}
