import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { keepCalendar } from '@/lib/commands/calendars/keep-calendar'
import { recordEnrollment } from '@/lib/commands/campuses/record-enrollment'
import { addCampus } from '@/lib/commands/campuses/write-campus'
import { attachDraftFile } from '@/lib/commands/drafts/attach-draft-file'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { acceptSharing } from '@/lib/commands/organizations/accept-sharing'
import { enterOrganization } from '@/lib/commands/organizations/enter-organization'
import { addAbsence } from '@/lib/commands/staffing/write-absence'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { addSupervisor, makeSide, makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { keepProof } from '@/lib/commands/training/keep-proof'
import { addTraining } from '@/lib/commands/training/write-training'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { findPaper } from '@/lib/data/agreements/find-paper'
import { findRenewals } from '@/lib/data/agreements/find-renewals'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import { listEnding } from '@/lib/data/agreements/list-ending'
import { listOverlaps, listProposedOverlaps } from '@/lib/data/agreements/list-overlaps'
import { listProposals } from '@/lib/data/agreements/list-proposals'
import { listRegisterParties } from '@/lib/data/agreements/list-register-parties'
import { listCalendarHistory } from '@/lib/data/calendars/list-calendar-history'
import { listCalendars, listOwnCalendars } from '@/lib/data/calendars/list-calendars'
import { findCampus } from '@/lib/data/campuses/find-campus'
import { listCampuses } from '@/lib/data/campuses/list-campuses'
import { listDistrictEnrollment } from '@/lib/data/campuses/list-district-enrollment'
import { listEnrollment } from '@/lib/data/campuses/list-enrollment'
import { listCosts } from '@/lib/data/costs/list-costs'
import { listPaymentsDue } from '@/lib/data/costs/list-payments-due'
import { listWithoutPaymentDays } from '@/lib/data/costs/list-without-payment-days'
import { findDraft } from '@/lib/data/drafts/find-draft'
import { findDraftFile } from '@/lib/data/drafts/find-draft-file'
import { findKeptDraft } from '@/lib/data/drafts/find-kept-draft'
import { listDrafts } from '@/lib/data/drafts/list-drafts'
import { findCampuses, findOrganizations } from '@/lib/data/find/find-places'
import { listHistory } from '@/lib/data/history/list-history'
import { findActor } from '@/lib/data/identity/find-actor'
import { findOrganization } from '@/lib/data/organizations/find-organization'
import { listMembers } from '@/lib/data/organizations/list-members'
import { listPartyChoices } from '@/lib/data/organizations/list-party-choices'
import { listReaders } from '@/lib/data/organizations/list-readers'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import { findCoverageRecord } from '@/lib/data/staffing/coverage/find-coverage-record'
import { listStaffedAgreements } from '@/lib/data/staffing/coverage/list-staffed-agreements'
import { listVacancies } from '@/lib/data/staffing/coverage/list-vacancies'
import { findOfficer } from '@/lib/data/staffing/find-officer'
import { listKnownOfficers } from '@/lib/data/staffing/list-known-officers'
import { listOfficerHistory } from '@/lib/data/staffing/list-officer-history'
import { listOfficers } from '@/lib/data/staffing/list-officers'
import { listProposedAssignments } from '@/lib/data/staffing/list-proposed-assignments'
import { listVacantPositions } from '@/lib/data/staffing/list-vacant-positions'
import { listWhoIsWhere } from '@/lib/data/staffing/list-who-is-where'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { findProof } from '@/lib/data/training/find-proof'
import { listAgreementRules, listTrainedOfficers } from '@/lib/data/training/list-trained-officers'
import type { Scope } from '@/lib/domain/access/actor'
import type { Clause } from '@/lib/domain/agreement/agreement-entry'
import { WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { ratio } from '@/lib/domain/money/ratio'

const DAY = calendarDate('2027-01-15')
const YEAR = { startsOn: calendarDate('2026-07-01'), endsOn: calendarDate('2027-06-30') }
const NEXT = calendarDate('2027-08-16')
const pdf = { fileName: 'agreement.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }

let opened: OpenTestDatabase
let world: World
/** Every read there is, over what the district of the world has. */
let reads: Record<string, (scope: Scope) => Promise<unknown>>

beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
  const { actor } = world.district
  const campus = must(await addCampus(actor, { name: 'Alder High', level: null, stateCode: null }))
  must(await recordEnrollment(actor, 2026, new Map([[campus.id, 900]]), null))
  const days = [calendarDate('2027-01-14'), DAY]
  const calendar = { schoolYear: 2026, days, secondSemesterStartsOn: null, source: null, illustrative: false }
  must(await keepCalendar(actor, { ...calendar, rowVersion: 0 }))
  const assigned = {
    officerName: 'SRO 1',
    positionKey: 'sro-1',
    // Not from the first day: the position is vacant before.
    startsOn: calendarDate('2026-07-02'),
    endsOn: null,
    campuses: [{ campusId: campus.id, primary: true, basisPoints: 10_000 }],
  }
  const plain = makeEntry(world)
  const asks: Clause = { kind: 'training', heading: 'T', summary: '', page: null, noticeDays: 60, hours: 24 }
  const vacant = { ...plain.terms.positions[0], id: 'sro-2', kind: 'SRO', headcount: ratio('1') }
  const entry = makeEntry(world, {
    assignments: [assigned],
    paper: { kind: 'file', ...pdf },
    clauses: [asks],
    terms: { ...plain.terms, positions: [...plain.terms.positions, vacant] },
  })
  const { id: keptId } = must(await startDraft(actor, {}))
  const { number } = must(await keepAgreement(actor, entry, { draftId: keptId }))
  const next = [{ ...assigned, startsOn: NEXT }]
  const proposed = makeEntry(world, { startYear: 2027, making: { how: 'send' }, assignments: next })
  must(await keepAgreement(actor, proposed))
  const undated = makeEntry(world, { startYear: 2029 })
  must(await keepAgreement(actor, { ...undated, terms: { ...undated.terms, billing: [] } }, { renews: number }))
  const supervisor = await addSupervisor(opened, world.city, 'Sergeant of Alder')
  const officerId = (await listOfficers(supervisor.scope, DAY))[0]?.id ?? ''
  const training = {
    course: 'Basic',
    provider: null,
    minutes: 2400,
    completedOn: DAY,
    expiresOn: null,
    forSchools: true,
  }
  const { id: trainingId } = must(await addTraining(supervisor, officerId, training))
  must(await keepProof(supervisor, trainingId, pdf))
  must(await addAbsence(supervisor, { officerId, startsOn: DAY, endsOn: DAY }))
  const { id: draftId } = must(await startDraft(actor, { title: 'Unsent' }))
  must(await attachDraftFile(actor, draftId, pdf))
  reads = {
    listAgreements: async (scope) => (await listAgreements(scope, WHOLE_REGISTER, DAY)).rows,
    countAgreements: async (scope) => (await listAgreements(scope, WHOLE_REGISTER, DAY)).count,
    listRegisterParties,
    findAgreement: (scope) => findAgreement(scope, number),
    findVersion: (scope) => findAgreement(scope, number, 1),
    findRenewals: async (scope) => (await findRenewals(scope, number)).renewedBy,
    findPaper: (scope) => findPaper(scope, number, 1),
    listHistory: (scope) => listHistory(scope, number),
    listEnding: (scope) => listEnding(scope, DAY, 180),
    listProposals,
    listCosts: (scope) => listCosts(scope, YEAR),
    listPaymentsDue: (scope) => listPaymentsDue(scope, YEAR),
    listWithoutPaymentDays: async (scope) => [...(await listWithoutPaymentDays(scope))],
    listWhoIsWhere: (scope) => listWhoIsWhere(scope, DAY),
    listOfficers: (scope) => listOfficers(scope, DAY),
    findOfficer: (scope) => findOfficer(scope, officerId),
    listOfficerHistory: (scope) => listOfficerHistory(scope, officerId, { withTraining: true }),
    listVacantPositions: (scope) => listVacantPositions(scope, DAY),
    listProposedAssignments,
    listTrainedOfficers: (scope) => listTrainedOfficers(scope, DAY),
    listAgreementRules,
    findProof: (scope) => findProof(scope, officerId, trainingId),
    listReaders: (scope) => listReaders(scope, [world.city.id]),
    findCampuses: (scope) => findCampuses(scope, 'alder', DAY),
    findOrganizations: (scope) => findOrganizations(scope, 'alder'),
    listEnrollment: (scope) => listEnrollment(scope, 2026),
    listCampuses,
    findCampus: (scope) => findCampus(scope, campus.id),
    listDistrictEnrollment: (scope) => listDistrictEnrollment(scope, 2026),
    listOwnCalendars,
    listCalendarHistory: (scope) => listCalendarHistory(scope, 2026),
    listCalendars: (scope) => listCalendars(scope, [2026]),
    coverageCampuses: async (scope) => (await findCoverageRecord(scope, YEAR, [])).campuses,
    coveragePositions: async (scope) => (await findCoverageRecord(scope, YEAR, [])).positions,
    listStaffedAgreements: (scope) => listStaffedAgreements(scope, YEAR, number),
    listVacancies: (scope) => listVacancies(scope, DAY),
    listDrafts,
    findDraft: (scope) => findDraft(scope, draftId),
    findDraftFile: (scope) => findDraftFile(scope, draftId),
    findKeptDraft: (scope) => findKeptDraft(scope, keptId),
    listOverlaps: (scope) => listOverlaps(scope, entry, null),
    listProposedOverlaps: (scope) => listProposedOverlaps(scope, proposed, null),
    listKnownOfficers: (scope) => listKnownOfficers(scope, [world.city.id], ['SRO 1']),
  }
})
afterAll(() => opened.close())

const isNothing = (answer: unknown) => answer === null || answer === 0 || (Array.isArray(answer) && answer.length === 0)

async function seenBy(scope: Scope): Promise<string[]> {
  const seen: string[] = []
  for (const [name, read] of Object.entries(reads)) if (!isNothing(await read(scope))) seen.push(name)
  return seen
}

describe('every read', () => {
  it('finds something for the district that wrote it', async () => {
    expect(await seenBy(world.district.actor.scope)).toEqual(Object.keys(reads))
  })

  it('finds nothing for a neighboring district and its city', async () => {
    expect(await seenBy(world.neighbor.actor.scope)).toEqual([])
    expect(await seenBy(world.otherCity.actor.scope)).toEqual([])
  })

  it('finds for the city what was sent or recorded, and nothing of what is still being written', async () => {
    const own = [
      'listCampuses',
      'listOwnCalendars',
      'listCalendarHistory',
      'listDrafts',
      'findDraft',
      'findDraftFile',
      'findKeptDraft',
    ]
    expect(await seenBy(world.city.actor.scope)).toEqual(Object.keys(reads).filter((name) => !own.includes(name)))
  })

  it('of people, settings and parties keeps to the organization that asks', async () => {
    const { scope } = world.neighbor.actor
    expect((await findOrganization(scope)).name).toBe('Birch Unified')
    expect((await listMembers(scope)).every((member) => member.email.endsWith('@birch-unified.example'))).toBe(true)
    expect((await listPartyChoices(scope)).map((choice) => choice.name)).toEqual(['Birch Unified'])
    expect(await listSharingRequests(scope)).toEqual([])
  })
})

describe('an organization that is named as a party', () => {
  it('sees nothing until it accepts to share, then everything between the two', async () => {
    const { actor } = world.neighbor
    const facts = { shortName: 'Birch County', state: 'CA', timeZone: 'America/Los_Angeles', fiscalYearStarts: '01-01' }
    const { organizationId } = must(await enterOrganization(actor, { ...facts, kind: 'county', name: 'Birch County' }))
    const county = await makeSide('county', 'People of Birch County')
    // Its people come to the organization that the district entered.
    await opened.asOwner(
      `UPDATE member SET organization_id = '${organizationId}' WHERE organization_id = '${county.id}'`,
    )
    const administrator = await findActor({ email: county.administrator.email })
    if (administrator === null) throw new Error('nobody')
    const entry = makeEntry({ district: world.neighbor, city: { ...county, id: organizationId } })
    const { number } = must(await keepAgreement(actor, entry))
    expect(await findAgreement(administrator.scope, number)).toBeNull()
    expect((await listAgreements(administrator.scope, WHOLE_REGISTER, DAY)).count).toBe(0)
    const [request] = await listSharingRequests(administrator.scope)
    expect(request).toMatchObject({ toUs: true, other: { name: 'Birch Unified' } })
    must(await acceptSharing(administrator, request?.id ?? ''))
    expect((await findAgreement(administrator.scope, number))?.number).toBe(number)
    const later = must(await keepAgreement(actor, { ...entry, title: 'Later' }))
    expect((await findAgreement(administrator.scope, later.number))?.version.title).toBe('Later')
  })
})
