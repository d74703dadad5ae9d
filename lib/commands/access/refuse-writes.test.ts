import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { keepCalendar } from '@/lib/commands/calendars/keep-calendar'
import { saveCalendarDraft } from '@/lib/commands/calendars/save-calendar-draft'
import { recordEnrollment } from '@/lib/commands/campuses/record-enrollment'
import { addCampus, changeCampus } from '@/lib/commands/campuses/write-campus'
import { attachDraftFile } from '@/lib/commands/drafts/attach-draft-file'
import { detachDraftFile } from '@/lib/commands/drafts/detach-draft-file'
import { discardDraft } from '@/lib/commands/drafts/discard-draft'
import { holdTyping, type Typing } from '@/lib/commands/drafts/hold-typing'
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
import { assignOfficer } from '@/lib/commands/staffing/assign-officer'
import { assignSubstitute } from '@/lib/commands/staffing/assign-substitute'
import { changeAssignment, endAssignment, removeAssignment } from '@/lib/commands/staffing/change-assignment'
import { moveOfficer } from '@/lib/commands/staffing/move-officer'
import { addAbsence, changeAbsence, removeAbsence } from '@/lib/commands/staffing/write-absence'
import { addOfficer, changeOfficer } from '@/lib/commands/staffing/write-officer'
import { keepSentTermsFile } from '@/lib/commands/terms-files/keep-sent-terms-file'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { addSupervisor, makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { keepProof } from '@/lib/commands/training/keep-proof'
import { switchRule } from '@/lib/commands/training/switch-rule'
import { addDuty, completeDuty } from '@/lib/commands/training/write-duty'
import { addTraining, changeTraining, removeTraining } from '@/lib/commands/training/write-training'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listMembers } from '@/lib/data/organizations/list-members'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import { listPositionChoices } from '@/lib/data/staffing/list-position-choices'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import type { Actor } from '@/lib/domain/access/actor'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Result } from '@/lib/domain/result'

let opened: OpenTestDatabase
let world: World
let attempts: Record<string, (actor: Actor) => Promise<Result<unknown, unknown>>>

const WAITING = { name: 'Waiting', email: 'waiting@example.org', roles: ['administrator'] } as const
const CALENDAR = {
  ...{ schoolYear: 2026, days: [calendarDate('2026-08-10')], secondSemesterStartsOn: null, source: null },
  illustrative: false,
}
const DRAFT = { values: {}, fileName: null, days: CALENDAR.days, faults: [], notes: [] }
const typing: Omit<Typing, 'draftId'> = {
  ...{ place: 'parties', windowId: randomUUID(), openedAt: '2026-07-01T00:00:00.000Z' },
  ...{ because: 'typing', rowVersion: 1, values: {} },
}
const pdf = { fileName: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }
const facts = { name: 'N', shortName: 'N', state: 'CA', timeZone: 'America/Los_Angeles', fiscalYearStarts: '07-01' }

beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
  const { actor } = world.district
  const { number } = must(await keepAgreement(actor, makeEntry(world)))
  const view = await findAgreement(actor.scope, number)
  // The supervisor's assignment below is the second save.
  const base = { versionId: view?.version.id ?? '', rowVersion: 2 }
  const draft = must(await startDraft(actor, {}))
  const campus = must(await addCampus(actor, { name: 'Alder High', level: null, stateCode: null }))
  must(await keepCalendar(actor, { ...CALENDAR, rowVersion: 0 }))
  must(await inviteMember(world.district.administrator, WAITING))
  const waiting = (await listMembers(actor.scope)).find(({ email }) => email === WAITING.email)
  const [member] = await listMembers(actor.scope)
  const memberId = member?.id ?? ''
  must(await askSharing(world.neighbor.administrator, world.city.id))
  const [request] = await listSharingRequests(world.city.actor.scope)
  const entered = must(await enterOrganization(actor, { ...facts, kind: 'city' }))
  const supervisor = await addSupervisor(opened, world.city, 'Sergeant of Alder')
  const officer = must(await addOfficer(supervisor, { name: 'SRO 1' }))
  const other = must(await addOfficer(supervisor, { name: 'SRO 2' }))
  const positionId = (await listPositionChoices(supervisor.scope))[0]?.id ?? ''
  const assigning = { positionId, startsOn: calendarDate('2026-08-17'), endsOn: null, campuses: [] }
  const made = must(await assignOfficer(supervisor, { ...assigning, officerId: officer.id }))
  const assigned = { ...made, rowVersion: 1 }
  const week = { startsOn: calendarDate('2026-11-02'), endsOn: calendarDate('2026-11-06') }
  const absence = must(await addAbsence(supervisor, { officerId: officer.id, ...week }))
  const training = {
    ...{ course: 'Basic', provider: null, minutes: 2400 },
    ...{ completedOn: week.startsOn, expiresOn: null, forSchools: true },
  }
  const trained = must(await addTraining(supervisor, officer.id, training))
  const duty = must(
    await addDuty(supervisor, { officerId: officer.id, trainingId: null, what: 'w', owner: 'o', dueOn: week.endsOn }),
  )
  // The supervisor keeps the officers: a correction leaves them as they are.
  const held = { ...assigning, officerName: 'SRO 1', positionKey: 'sro-1' }
  const asStaffed = makeEntry(world, { assignments: [held] })
  attempts = {
    'record an agreement': (by) => keepAgreement(by, makeEntry(world)),
    'correct an agreement': (by) => keepAgreement(by, asStaffed, { base }),
    'send a version': (by) => keepAgreement(by, makeEntry(world, { making: { how: 'send' } }), { base }),
    'start a draft': (by) => startDraft(by, {}),
    'change a version': (by) => startDraft(by, {}, { base }),
    'save a draft': (by) => saveDraft(by, { ...draft, values: { title: 'x' } }),
    'hold what is typed': (by) => holdTyping(by, { ...typing, draftId: draft.id }),
    'attach a file': (by) => attachDraftFile(by, draft.id, pdf),
    'detach a file': (by) => detachDraftFile(by, draft.id),
    'discard a draft': (by) => discardDraft(by, draft.id),
    'send a terms file': (by) => keepSentTermsFile(by, { fileName: 'terms.json', text: '{}' }),
    'add a campus': (by) => addCampus(by, { name: 'Another', level: null, stateCode: null }),
    'change a campus': (by) => changeCampus(by, { ...campus, rowVersion: 1, name: 'X', level: null, stateCode: null }),
    'record enrollment': (by) => recordEnrollment(by, 2026, new Map([[campus.id, 1]]), null),
    'keep a school calendar': (by) => keepCalendar(by, { ...CALENDAR, rowVersion: 1 }),
    'set days aside for a school calendar': (by) => saveCalendarDraft(by, 2026, DRAFT),
    'add an officer': (by) => addOfficer(by, { name: 'SRO 9' }),
    'change an officer': (by) => changeOfficer(by, { ...officer, rowVersion: 1, name: 'SRO 8' }),
    'assign an officer': (by) => assignOfficer(by, { ...assigning, officerId: officer.id }),
    'change an assignment': (by) => changeAssignment(by, { ...assigning, ...assigned }),
    'end an assignment': (by) => endAssignment(by, { ...assigned, endsOn: calendarDate('2027-01-12') }),
    'take an assignment back': (by) => removeAssignment(by, assigned),
    'move an officer': (by) => moveOfficer(by, { ...assigning, ...assigned, startsOn: calendarDate('2027-01-12') }),
    'record an absence': (by) => addAbsence(by, { officerId: officer.id, ...week }),
    'change an absence': (by) => changeAbsence(by, { ...absence, rowVersion: 1, ...week }),
    'take an absence back': (by) => removeAbsence(by, { ...absence, rowVersion: 1 }),
    'assign a substitute': (by) =>
      assignSubstitute(by, { ...week, absenceId: absence.id, positionId, officerId: other.id, campuses: [] }),
    'record training': (by) => addTraining(by, officer.id, training),
    'change a training': (by) => changeTraining(by, { ...trained, rowVersion: 1, ...training }),
    'take a training back': (by) => removeTraining(by, { ...trained, rowVersion: 1 }),
    'keep a proof': (by) => keepProof(by, trained.id, pdf),
    'add a follow-up': (by) =>
      addDuty(by, { officerId: officer.id, trainingId: null, what: 'w', owner: 'o', dueOn: week.endsOn }),
    'record a follow-up as done': (by) => completeDuty(by, { ...duty, rowVersion: 1, doneOn: week.endsOn }),
    'switch a training rule of the organization': (by) => switchRule(by, 'oh-40', true),
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
    const ownAffairs =
      /^(start a draft|send a terms|add a campus|set days aside|enter|invite a person|change the organization|ask|switch)/
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
    expect(editorial).toHaveLength(34)
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
