import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { recordEnrollment } from '@/lib/commands/campuses/record-enrollment'
import { addCampus, changeCampus } from '@/lib/commands/campuses/write-campus'
import { attachDraftFile } from '@/lib/commands/drafts/attach-draft-file'
import { detachDraftFile } from '@/lib/commands/drafts/detach-draft-file'
import { discardDraft } from '@/lib/commands/drafts/discard-draft'
import { holdSection } from '@/lib/commands/drafts/hold-section'
import { saveDraft } from '@/lib/commands/drafts/save-draft'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { changeMember } from '@/lib/commands/members/change-member'
import { endMember } from '@/lib/commands/members/end-member'
import { inviteFirstAdministrator } from '@/lib/commands/members/invite-first-administrator'
import { inviteMember } from '@/lib/commands/members/invite-member'
import { renewInvitation } from '@/lib/commands/members/renew-invitation'
import { acceptSharing } from '@/lib/commands/organizations/accept-sharing'
import { askSharing } from '@/lib/commands/organizations/ask-sharing'
import { changeOrganization } from '@/lib/commands/organizations/change-organization'
import { enterOrganization } from '@/lib/commands/organizations/enter-organization'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listMembers } from '@/lib/data/organizations/list-members'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import type { Actor } from '@/lib/domain/access/actor'
import type { Result } from '@/lib/domain/result'

let opened: OpenTestDatabase
let world: World
let attempts: Record<string, (actor: Actor) => Promise<Result<unknown, unknown>>>

const WAITING = { name: 'Waiting', email: 'waiting@example.org', roles: ['administrator'] } as const
const pdf = { fileName: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }
const facts = { name: 'N', shortName: 'N', state: 'CA', timeZone: 'America/Los_Angeles', fiscalYearStarts: '07-01' }

beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
  const { actor } = world.district
  const { number } = must(await keepAgreement(actor, makeEntry(world)))
  const view = await findAgreement(actor.scope, number)
  const base = { versionId: view?.version.id ?? '', rowVersion: 1 }
  const draft = must(await startDraft(actor, {}))
  const campus = must(await addCampus(actor, { name: 'Alder High', level: null, stateCode: null }))
  must(await inviteMember(world.district.administrator, WAITING))
  const waiting = (await listMembers(actor.scope)).find(({ email }) => email === WAITING.email)
  const [member] = await listMembers(actor.scope)
  const memberId = member?.id ?? ''
  must(await askSharing(world.neighbor.administrator, world.city.id))
  const [request] = await listSharingRequests(world.city.actor.scope)
  const entered = must(await enterOrganization(actor, { ...facts, kind: 'city' }))
  attempts = {
    'record an agreement': (by) => keepAgreement(by, makeEntry(world)),
    'correct an agreement': (by) => keepAgreement(by, makeEntry(world), { base }),
    'send a version': (by) => keepAgreement(by, makeEntry(world, { making: { how: 'send' } }), { base }),
    'start a draft': (by) => startDraft(by, {}),
    'change a version': (by) => startDraft(by, {}, base),
    'save a draft': (by) => saveDraft(by, { ...draft, values: { title: 'x' } }),
    'hold a section': (by) => holdSection(by, { ...draft, draftId: draft.id, section: 'parties', values: {} }),
    'attach a file': (by) => attachDraftFile(by, draft.id, pdf),
    'detach a file': (by) => detachDraftFile(by, draft.id),
    'discard a draft': (by) => discardDraft(by, draft.id),
    'add a campus': (by) => addCampus(by, { name: 'Another', level: null, stateCode: null }),
    'change a campus': (by) => changeCampus(by, { ...campus, rowVersion: 1, name: 'X', level: null, stateCode: null }),
    'record enrollment': (by) => recordEnrollment(by, 2026, new Map([[campus.id, 1]]), null),
    'enter an organization': (by) => enterOrganization(by, { ...facts, kind: 'city' }),
    'invite a person': (by) => inviteMember(by, { name: 'P', email: 'p@example.org', roles: ['administrator'] }),
    'invite a first administrator': (by) =>
      inviteFirstAdministrator(by, entered.organizationId, { name: 'P', email: 'first@example.org' }),
    "renew a person's invitation": (by) => renewInvitation(by, { id: waiting?.id ?? '', rowVersion: 1 }),
    'change a person': (by) => changeMember(by, { id: memberId, rowVersion: 1, roles: ['administrator'] }),
    'end a person': (by) => endMember(by, { id: memberId, rowVersion: 1 }),
    'change the organization': (by) => changeOrganization(by, { ...facts, departments: [], rowVersion: 1 }),
    'ask to share': (by) => askSharing(by, world.otherCity.id),
    'accept to share': (by) => acceptSharing(by, request?.id ?? ''),
  }
})
afterAll(() => opened.close())

/** Every row of every table, as text. */
async function readEverything(): Promise<string> {
  const tables = (await opened.asOwner(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  )) as { name: string }[]
  const rows: unknown[] = []
  for (const { name } of tables) rows.push(name, await opened.asOwner(`SELECT * FROM "${name}" ORDER BY 1, 2, 3`))
  return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

async function refusedTo(actor: Actor, acts: readonly string[]): Promise<string[]> {
  const refused: string[] = []
  for (const act of acts) if (!(await attempt(act, actor)).ok) refused.push(act)
  return refused
}

function attempt(act: string, actor: Actor): Promise<Result<unknown, unknown>> {
  const found = attempts[act]
  if (found === undefined) throw new Error(`No such act: ${act}`)
  return found(actor)
}

describe('every write', () => {
  it('is refused to a council reviewer, and changes no row', async () => {
    const before = await readEverything()
    const every = Object.keys(attempts)
    expect(await refusedTo(world.city.actor, every)).toEqual(every)
    expect(await readEverything()).toBe(before)
  })

  it('to what a district has is refused to the editor and the administrator of its neighbor', async () => {
    const ownAffairs = /^(start a draft|add a campus|enter|invite a person|change the organization|ask)/
    const theirs = Object.keys(attempts).filter((act) => !ownAffairs.test(act))
    const before = await readEverything()
    expect(await refusedTo(world.neighbor.actor, theirs)).toEqual(theirs)
    expect(await refusedTo(world.neighbor.administrator, theirs)).toEqual(theirs)
    expect(await readEverything()).toBe(before)
  })

  it('of one role is refused to the other role of the same organization', async () => {
    const administrators = /person|administrator|the organization|share$/
    const acts = Object.keys(attempts)
    const editorial = acts.filter((act) => !administrators.test(act))
    expect(editorial).toHaveLength(14)
    const before = await readEverything()
    expect(await refusedTo(world.district.administrator, editorial)).toEqual(editorial)
    expect(await readEverything()).toBe(before)
    const managing = acts.filter((act) => administrators.test(act))
    expect(await refusedTo(world.district.actor, managing)).toEqual(managing)
    expect(await readEverything()).toBe(before)
  })

  it('is open to those whose act it is', async () => {
    expect(await attempt('correct an agreement', world.district.actor)).toMatchObject({ ok: true })
    expect(await attempt('change a person', world.district.administrator)).toMatchObject({ ok: true })
    expect(await attempt('accept to share', world.city.administrator)).toMatchObject({ ok: true })
  })
})
