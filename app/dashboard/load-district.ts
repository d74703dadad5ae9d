import 'server-only'
import { listEnrollment } from '@/lib/data/campuses/list-enrollment'
import { listCosts } from '@/lib/data/costs/list-costs'
import { listPaymentsDue } from '@/lib/data/costs/list-payments-due'
import { listWithoutPaymentDays } from '@/lib/data/costs/list-without-payment-days'
import { listWhoIsWhere } from '@/lib/data/staffing/list-who-is-where'
import { addDays } from '@/lib/domain/calendar/calendar-date'
import { schoolYearOn } from '@/lib/domain/calendar/school-year'
import { coverCampuses } from '@/lib/domain/dashboards/cover-campuses'
import { makeDistrictView } from '@/lib/domain/dashboards/make-district-view'
import { type DashboardRequest, readRequest } from './dashboard-request'

const AHEAD_DAYS = 90

/** Everything that a district's dashboard shows, in a fixed number of queries. */
export async function loadDistrict(request: DashboardRequest) {
  const { actor, day } = request
  const { view, range } = readRequest(request)
  const ahead = { startsOn: day, endsOn: addDays(day, AHEAD_DAYS) }
  const schoolYear = schoolYearOn(day)
  const [costs, payments, without, positions, enrollment] = await Promise.all([
    listCosts(actor.scope, range),
    listPaymentsDue(actor.scope, ahead),
    listWithoutPaymentDays(actor.scope),
    listWhoIsWhere(actor.scope, day),
    listEnrollment(actor.scope, schoolYear),
  ])
  const campuses = coverCampuses(enrollment, positions, view.organizationId)
  const district = makeDistrictView(costs, without, view)
  return { actor, day, ahead, schoolYear, payments, positions, campuses, view: district }
}
