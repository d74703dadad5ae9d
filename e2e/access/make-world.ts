import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test'
import { load } from 'cheerio'
import { officeAgreement } from '../fixtures/office-agreement'
import { OWN_CONNECTION, readForm, sendForm, signInAs, submitForm } from '../fixtures/plain-form'
import { seedOffice } from '../fixtures/seed-office'
import { expect, test } from '../fixtures/test'
import { PEOPLE, type Person } from './people'
import { readPage } from './read-page'

type Playwright = PlaywrightWorkerArgs['playwright']

/** Ids that belong to the district, and everybody who asks for them. */
export type World = {
  tag: string
  campusId: string
  memberId: string
  /** Somebody invited who has not joined, and where the link led that was handed over first. */
  invitedId: string
  joinPath: string
  requestId: string
  enteredId: string
  /** A draft with a PDF attached. */
  draftId: string
  /** A draft that changes another agreement, ready to be kept, and that agreement's number. */
  changeId: string
  changedNumber: string
  /** A draft that changes a proposal, ready to be sent, and that proposal's number. */
  sendId: string
  proposedNumber: string
  /** A draft that two people saved at once. */
  contestedDraftId: string
  number: string
  /** An officer of the city with an assignment and an absence, and two that are free: one of them assigned, one not. */
  officerId: string
  assignmentId: string
  absenceId: string
  /** An absence for which nobody stands in. */
  spareAbsenceId: string
  spareId: string
  spareAssignmentId: string
  /** The position of the recorded agreement's first year. */
  positionId: string
  /** A training with a proof, one without, and what is to be done after it. */
  trainingId: string
  spareTrainingId: string
  dutyId: string
  /** Each signed in, but for nobody. */
  people: Record<Person, APIRequestContext>
}

/**
 * A district with a campus, an editor who leaves, a request to answer, an organization that nobody signs in for, a
 * draft, a terms file that was sent, somebody invited, a school calendar, and an agreement recorded with its city. Its
 * people need no browser: every act is a plain form.
 */
export async function makeWorld(playwright: Playwright): Promise<World> {
  const office = await seedOffice({
    sharing: [['district', 'city']],
    agreements: [agreementOf(2023, ASSIGNMENTS), agreementOf(2024), { ...agreementOf(2025), signed: null }],
    calendars: [CALENDAR],
  })
  const { baseURL = '' } = test.info().project.use
  const open = async (person: Person): Promise<[Person, APIRequestContext]> => {
    const extraHTTPHeaders = { 'accept-language': 'en-US', ...OWN_CONNECTION }
    const own = await playwright.request.newContext({ baseURL, extraHTTPHeaders })
    if (person !== 'nobody') await signInAs(own, office[person])
    return [person, own]
  }
  const people = Object.fromEntries(await Promise.all(PEOPLE.map(open))) as World['people']
  const { editor, administrator, neighborAdministrator } = people

  const campusId = await idIn(editor, '/campuses', 'Change Alder High School')
  const memberId = await idIn(administrator, '/people', `Change leaver ${office.tag}`)
  const { invitedId, joinPath } = await invite(administrator, office.tag)
  await submitForm(neighborAdministrator, '/sharing/ask', { code: office.ids.district })
  const requestId = await idIn(administrator, '/sharing', `Answer Birch Unified ${office.tag}`)
  const draftId = await enterOrganization(editor, office.tag)
  await attachFile(editor, draftId)
  const enteredId = await idIn(
    administrator,
    '/sharing',
    `Invite its first administrator of City of Cedar ${office.tag}`,
  )
  const [number = '', changedNumber = '', proposedNumber = ''] = office.agreements
  const changeId = await startChange(editor, changedNumber)
  const sendId = await startChange(editor, proposedNumber)
  const contestedDraftId = await contestDraft(editor)
  await sendTermsFile(editor)
  const staffing = await makeStaffing(people.supervisor)
  return {
    ...{ tag: office.tag, number, changedNumber, proposedNumber, sendId, people, ...staffing },
    ...{ campusId, memberId, invitedId, joinPath, requestId, enteredId, draftId, changeId, contestedDraftId },
  }
}

export async function closeWorld({ people }: World): Promise<void> {
  await Promise.all(Object.values(people).map((person) => person.dispose()))
}

/** Of the agreement's officers: who is to be changed, who is free, and what they hold. */
async function makeStaffing(supervisor: APIRequestContext) {
  const officerId = await idIn(supervisor, '/officers', 'SRO 1')
  const spareId = await idIn(supervisor, '/officers', 'SRO 2')
  const [officer, spare] = [`/officers/${officerId}`, `/officers/${spareId}`]
  const spareAssignmentId = await idIn(supervisor, spare, 'Change SRO 2 in SRO')
  const assign = load(await readHtml(supervisor, `${spare}/assign`))
  const position = assign('select[name="positionId"] option').filter((_, one) =>
    assign(one).text().includes('officers 2023'),
  )
  const assignmentId = await idIn(supervisor, officer, 'Change SRO 1 in SRO')
  for (const month of ['10', '12']) {
    const days = { startsOn: `2023-${month}-04`, endsOn: `2023-${month}-06` }
    await submitForm(supervisor, `${officer}/absences/new`, days)
  }
  const absenceId = await idIn(supervisor, officer, 'October 4, 2023 to October 6, 2023')
  const spareAbsenceId = await idIn(supervisor, officer, 'December 4, 2023 to December 6, 2023')
  const trainingId = await recordTraining(supervisor, officerId, 'School resource officer course')
  await attachProof(supervisor, `${officer}/training/${trainingId}`)
  const spareTrainingId = await recordTraining(supervisor, officerId, 'Summer conference')
  await submitForm(supervisor, `${officer}/duties/new`, { what: 'Present to staff', dueOn: '2023-10-31' })
  const dutyId = await idIn(supervisor, officer, 'Record as done Present to staff')
  return {
    ...{ trainingId, spareTrainingId, dutyId, officerId, assignmentId, absenceId, spareAbsenceId },
    ...{ spareId, spareAssignmentId, positionId: position.attr('value') ?? '' },
  }
}

async function recordTraining(supervisor: APIRequestContext, officerId: string, course: string): Promise<string> {
  const completed = { course, completedOn: '2023-08-04' }
  return lastPart(await submitForm(supervisor, `/officers/${officerId}/training/new`, completed))
}

async function attachProof(supervisor: APIRequestContext, training: string): Promise<void> {
  await upload(supervisor, `${training}/paper/upload`, 'certificate.pdf')
  expect(await readPage(supervisor, training)).toContain('certificate.pdf is kept.')
}

async function attachFile(editor: APIRequestContext, draftId: string): Promise<void> {
  await submitForm(editor, `/drafts/${draftId}/paper`, { paper: 'file', intent: 'upload' })
  await upload(editor, `/drafts/${draftId}/paper/upload`, 'signed.pdf')
  expect(await readPage(editor, `/drafts/${draftId}/paper/file`)).toContain('signed.pdf is attached')
}

async function upload(person: APIRequestContext, path: string, name: string): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
  await sendForm(person, path, { file })
}

/** The id that ends the address of a link, by the words of the link. */
async function idIn(person: APIRequestContext, path: string, words: string): Promise<string> {
  const $ = load(await readHtml(person, path))
  const link = $('main a').filter((_, one) => $(one).text().replace(/\s+/g, ' ').trim() === words)
  expect(link.length, `links called “${words}” at ${path}`).toBeGreaterThan(0)
  return lastPart(link.attr('href') ?? '')
}

const readHtml = async (person: APIRequestContext, path: string) => (await person.get(path)).text()
const lastPart = (href: string) =>
  href
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1) ?? ''

async function invite(administrator: APIRequestContext, tag: string): Promise<{ invitedId: string; joinPath: string }> {
  const body = await readForm(administrator, '/people/invite')
  const typed = { name: `waiting ${tag}`, email: `waiting@${tag}.example`, 'roles.administrator': 'yes' }
  const answer = load(await (await sendForm(administrator, '/people/invite', { ...body, ...typed })).text())
  const joinPath = new URL(answer('code').first().text()).pathname
  return { invitedId: await idIn(administrator, '/people', `Change waiting ${tag}`), joinPath }
}

/** Begins a draft and enters an organization from it; the draft's id. */
async function enterOrganization(editor: APIRequestContext, tag: string): Promise<string> {
  const draftId = await startDraft(editor)
  const name = `City of Cedar ${tag}`
  await submitForm(editor, `/drafts/${draftId}/organization`, {
    ...{ kind: 'city', organizationName: name, shortName: name, state: 'CA' },
  })
  return draftId
}

/** A terms file without faults, of which an agreement can be begun. */
async function sendTermsFile(editor: APIRequestContext): Promise<void> {
  const pass = load(await readHtml(editor, '/drafts/start/file'))('input[name="pass"]').attr('value') ?? ''
  await sendForm(editor, '/drafts/start/file/upload', { pass, text: JSON.stringify(agreementOf(2025).terms) })
  expect(await readPage(editor, '/drafts/start/file')).toContain('Begin an agreement from it')
}

const startDraft = async (editor: APIRequestContext) => draftIn(await submitForm(editor, '/drafts/start', {}, 'Begin'))

const startChange = async (editor: APIRequestContext, number: string) =>
  draftIn(await submitForm(editor, `/drafts/change/${number}`, {}))

/** A draft of which two windows saved the same section. */
async function contestDraft(editor: APIRequestContext): Promise<string> {
  const draftId = await startDraft(editor)
  const parties = `/drafts/${draftId}/parties`
  const [theirs, ours] = [await readForm(editor, parties), await readForm(editor, parties)]
  await sendForm(editor, parties, { ...theirs, title: 'As theirs has it' })
  await sendForm(editor, parties, { ...ours, title: 'As ours has it' })
  return draftId
}

/** The draft's id in an address: "/drafts/ID/parties". */
const draftIn = (href: string) => href.split('/')[2] ?? ''

const ASSIGNMENTS = [
  {
    ...{ officer: 'SRO 1', position: 'sro', startsOn: '2023-07-01', endsOn: '2024-06-30' },
    campuses: [{ campus: 'high', percent: 100 }],
  },
  { officer: 'SRO 2', position: 'sro', startsOn: '2023-07-01', endsOn: '2023-07-31' },
]
const CALENDAR = { schoolYear: '2023', firstDay: '2023-08-14', lastDay: '2023-08-25' }
/** One school year. */
const agreementOf = (from: number, assignments: object[] = []) =>
  officeAgreement({
    title: `Alder school resource officers ${from}`,
    startsOn: `${from}-07-01`,
    endsOn: `${from + 1}-06-30`,
    positions: [{ id: 'sro', name: 'SRO', headcount: 2 }],
    notes: ['The district pays from a levy.'],
    assignments,
  })
