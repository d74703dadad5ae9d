import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCampus } from '@/lib/commands/campuses/write-campus'
import { copyAgreements } from '@/lib/commands/testing/copy-agreements'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import { listEnding } from '@/lib/data/agreements/list-ending'
import { listProposals } from '@/lib/data/agreements/list-proposals'
import { listDistrictEnrollment } from '@/lib/data/campuses/list-district-enrollment'
import { listEnrollment } from '@/lib/data/campuses/list-enrollment'
import { listCosts } from '@/lib/data/costs/list-costs'
import { listPaymentsDue } from '@/lib/data/costs/list-payments-due'
import { listWithoutPaymentDays } from '@/lib/data/costs/list-without-payment-days'
import { listHistory } from '@/lib/data/history/list-history'
import { findCoverageRecord } from '@/lib/data/staffing/coverage/find-coverage-record'
import { listVacancies } from '@/lib/data/staffing/coverage/list-vacancies'
import { listOfficers } from '@/lib/data/staffing/list-officers'
import { listVacantPositions } from '@/lib/data/staffing/list-vacant-positions'
import { listWhoIsWhere } from '@/lib/data/staffing/list-who-is-where'
import { countQueries } from '@/lib/data/testing/count-queries'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { listTrainedOfficers } from '@/lib/data/training/list-trained-officers'
import { WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { keepAgreement } from './keep-agreement'

const DAY = calendarDate('2027-01-15')
const YEAR = { startsOn: calendarDate('2026-07-01'), endsOn: calendarDate('2027-06-30') }
const MANY = 500

let opened: OpenTestDatabase
let world: World
let campusId = ''
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
  campusId = must(await addCampus(world.district.actor, { name: 'Alder High', level: null, stateCode: null })).id
})
afterAll(() => opened.close())

/** Every second one proposed, every one with an officer. */
async function keepOne(index: number): Promise<string> {
  const assigned = {
    officerName: `SRO ${index}`,
    positionKey: 'sro-1',
    startsOn: YEAR.startsOn,
    endsOn: null,
    campuses: [{ campusId, primary: true, basisPoints: null }],
  }
  const making = index % 2 === 1 ? ({ how: 'send' } as const) : makeEntry(world).making
  const entry = makeEntry(world, { title: `Agreement ${index}`, assignments: [assigned], making })
  return must(await keepAgreement(world.district.actor, entry)).number
}

it(`register, agreement and dashboards take as many queries for ${MANY} agreements as for two`, async () => {
  const { scope } = world.city.actor
  const number = await keepOne(0)
  await keepOne(1)
  const reads = {
    register: () => listAgreements(scope, { ...WHOLE_REGISTER, sort: 'total', search: 'agreement' }, DAY),
    agreement: () => findAgreement(scope, number),
    history: () => listHistory(scope, number),
    costs: () => listCosts(scope, YEAR),
    payments: () => listPaymentsDue(scope, YEAR),
    'payment days': () => listWithoutPaymentDays(scope),
    'who is where': () => listWhoIsWhere(scope, DAY),
    officers: () => listOfficers(scope, DAY),
    vacant: () => listVacantPositions(scope, DAY),
    training: () => listTrainedOfficers(scope, DAY),
    enrollment: () => listEnrollment(scope, 2026),
    'district enrollment': () => listDistrictEnrollment(scope, 2026),
    coverage: () => findCoverageRecord(scope, YEAR, []),
    vacancies: () => listVacancies(scope, DAY),
    ending: () => listEnding(scope, DAY, 180),
    proposals: () => listProposals(scope),
  }
  const count = async () => {
    const counted: Record<string, number> = {}
    for (const [name, read] of Object.entries(reads)) counted[name] = await countQueries(read)
    return counted
  }
  const few = await count()
  await copyAgreements(opened, MANY / 2 - 1)
  expect((await reads.register()).count).toBe(MANY)
  expect(await reads.costs()).toHaveLength(MANY * 2)
  expect(await reads['who is where']()).toHaveLength(MANY / 2)
  expect(await count()).toEqual(few)
  expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(18)
})
