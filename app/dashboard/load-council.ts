import 'server-only'
import { listEnding } from '@/lib/data/agreements/list-ending'
import { listProposals } from '@/lib/data/agreements/list-proposals'
import { listRegisterParties } from '@/lib/data/agreements/list-register-parties'
import { listCosts } from '@/lib/data/costs/list-costs'
import { listPaymentsDue } from '@/lib/data/costs/list-payments-due'
import { listWithoutPaymentDays } from '@/lib/data/costs/list-without-payment-days'
import { listVacancies } from '@/lib/data/staffing/coverage/list-vacancies'
import { listVacantPositions } from '@/lib/data/staffing/list-vacant-positions'
import { findFollowing } from '@/lib/domain/dashboards/find-following'
import { makeCouncilView } from '@/lib/domain/dashboards/make-council-view'
import { loadCoverage } from '../coverage/load-coverage'
import { countOverdueOn } from '../training/count-overdue-on'
import { type DashboardRequest, openElsewhere, readRequest } from './dashboard-request'

const ENDING_DAYS = 180

/** Everything that a council's dashboard shows, in a fixed number of queries. */
export async function loadCouncil(request: DashboardRequest) {
  const { actor, day } = request
  const { view, range } = readRequest(request)
  const [costs, payments, without, proposals, ending, parties, week, vacant, unfilled, overdue] = await Promise.all([
    listCosts(actor.scope, range),
    listPaymentsDue(actor.scope, range),
    listWithoutPaymentDays(actor.scope),
    listProposals(actor.scope),
    listEnding(actor.scope, day, ENDING_DAYS),
    listRegisterParties(actor.scope),
    loadCoverage(actor, { view: 'week', on: day }),
    listVacancies(actor.scope, day),
    listVacantPositions(actor.scope, day),
    countOverdueOn(actor, day),
  ])
  openElsewhere(request, costs, view)
  return {
    actor,
    day,
    ending: ending.map((agreement) => ({ ...agreement, following: findFollowing(agreement, costs) })),
    endingDays: ENDING_DAYS,
    proposals: proposals.filter(({ ours }) => !ours),
    names: new Map(parties.map(({ organizationId, shortName }) => [organizationId, shortName])),
    week: week.coverage,
    vacant,
    unfilled,
    overdue,
    view: makeCouncilView(costs, payments, without, view),
  }
}
