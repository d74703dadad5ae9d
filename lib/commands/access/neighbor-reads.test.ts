import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { recordEnrollment } from '@/lib/commands/campuses/record-enrollment'
import { addCampus } from '@/lib/commands/campuses/write-campus'
import { attachDraftFile } from '@/lib/commands/drafts/attach-draft-file'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { acceptSharing } from '@/lib/commands/organizations/accept-sharing'
import { enterOrganization } from '@/lib/commands/organizations/enter-organization'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeSide, makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { findPaper } from '@/lib/data/agreements/find-paper'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import { listEnding } from '@/lib/data/agreements/list-ending'
import { listOverlaps } from '@/lib/data/agreements/list-overlaps'
import { listProposals } from '@/lib/data/agreements/list-proposals'
import { listRegisterParties } from '@/lib/data/agreements/list-register-parties'
import { listCampuses } from '@/lib/data/campuses/list-campuses'
import { listEnrollment } from '@/lib/data/campuses/list-enrollment'
import { listCosts } from '@/lib/data/costs/list-costs'
import { listPaymentsDue } from '@/lib/data/costs/list-payments-due'
import { listWithoutPaymentDays } from '@/lib/data/costs/list-without-payment-days'
import { findDraft } from '@/lib/data/drafts/find-draft'
import { findDraftFile } from '@/lib/data/drafts/find-draft-file'
import { findKeptDraft } from '@/lib/data/drafts/find-kept-draft'
import { listDrafts } from '@/lib/data/drafts/list-drafts'
import { listHistory } from '@/lib/data/history/list-history'
import { findActor } from '@/lib/data/identity/find-actor'
import { findOrganization } from '@/lib/data/organizations/find-organization'
import { listMembers } from '@/lib/data/organizations/list-members'
import { listPartyChoices } from '@/lib/data/organizations/list-party-choices'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import { listWhoIsWhere } from '@/lib/data/staffing/list-who-is-where'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import type { Scope } from '@/lib/domain/access/actor'
import { WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'

const DAY = calendarDate('2027-01-15')
const YEAR = { startsOn: calendarDate('2026-07-01'), endsOn: calendarDate('2027-06-30') }
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
  const assigned = {
    officerName: 'SRO 1',
    positionKey: 'sro-1',
    startsOn: YEAR.startsOn,
    endsOn: null,
    campuses: [{ campusId: campus.id, primary: true, basisPoints: 10_000 }],
  }
  const entry = makeEntry(world, { assignments: [assigned], paper: { kind: 'file', ...pdf } })
  const { id: keptId } = must(await startDraft(actor, {}))
  const { number } = must(await keepAgreement(actor, entry, { draftId: keptId }))
  must(await keepAgreement(actor, makeEntry(world, { startYear: 2027, making: { how: 'send' } })))
  const undated = makeEntry(world, { startYear: 2029 })
  must(await keepAgreement(actor, { ...undated, terms: { ...undated.terms, billing: [] } }))
  const { id: draftId } = must(await startDraft(actor, { title: 'Unsent' }))
  must(await attachDraftFile(actor, draftId, pdf))
  reads = {
    listAgreements: async (scope) => (await listAgreements(scope, WHOLE_REGISTER, DAY)).rows,
    countAgreements: async (scope) => (await listAgreements(scope, WHOLE_REGISTER, DAY)).count,
    listRegisterParties,
    findAgreement: (scope) => findAgreement(scope, number),
    findVersion: (scope) => findAgreement(scope, number, 1),
    findPaper: (scope) => findPaper(scope, number, 1),
    listHistory: (scope) => listHistory(scope, number),
    listEnding: (scope) => listEnding(scope, DAY, 180),
    listProposals,
    listCosts: (scope) => listCosts(scope, YEAR),
    listPaymentsDue: (scope) => listPaymentsDue(scope, YEAR),
    listWithoutPaymentDays: async (scope) => [...(await listWithoutPaymentDays(scope))],
    listWhoIsWhere: (scope) => listWhoIsWhere(scope, DAY),
    listEnrollment: (scope) => listEnrollment(scope, 2026),
    listCampuses,
    listDrafts,
    findDraft: (scope) => findDraft(scope, draftId),
    findDraftFile: (scope) => findDraftFile(scope, draftId),
    findKeptDraft: (scope) => findKeptDraft(scope, keptId),
    listOverlaps: (scope) => listOverlaps(scope, entry, null),
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
    const own = ['listCampuses', 'listDrafts', 'findDraft', 'findDraftFile', 'findKeptDraft']
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
