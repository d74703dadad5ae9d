import type { Browser, BrowserContext, Page } from '@playwright/test'
import { officeAgreement } from '../fixtures/office-agreement'
import { seedOffice } from '../fixtures/seed-office'
import { DEMO_PASSWORD } from '../fixtures/test'
import { PEOPLE, type Person } from './people'

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
  pages: Record<Person, Page>
}

/**
 * A district with a campus, an editor who leaves, a request to answer, an organization that nobody signs in for, a
 * draft, a terms file that was sent, somebody invited, a school calendar, and an agreement recorded with its city. Its people browse with scripts off: every act is a plain form.
 */
export async function makeWorld(browser: Browser): Promise<World> {
  const office = await seedOffice({
    sharing: [['district', 'city']],
    agreements: [agreementOf(2023, ASSIGNMENTS), agreementOf(2024), { ...agreementOf(2025), signed: null }],
    calendars: [CALENDAR],
  })
  const open = async (person: Person): Promise<[Person, Page]> => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-US' })
    const page = await context.newPage()
    await page.goto('/sign-in')
    if (person !== 'nobody') await signIn(page, office[person])
    return [person, page]
  }
  const pages = Object.fromEntries(await Promise.all(PEOPLE.map(open))) as Record<Person, Page>
  const { editor, administrator, neighborAdministrator } = pages

  await editor.goto('/campuses')
  const campusId = await idIn(editor, 'Change Alder High School')
  await administrator.goto('/people')
  const memberId = await idIn(administrator, `Change leaver ${office.tag}`)
  const { invitedId, joinPath } = await invite(administrator, office.tag)
  await neighborAdministrator.goto('/sharing/ask')
  await neighborAdministrator.getByLabel('Sharing code').fill(office.ids.district)
  await neighborAdministrator.getByRole('button', { name: 'Ask to share' }).click()
  await administrator.goto('/sharing')
  const requestId = await idIn(administrator, `Answer Birch Unified ${office.tag}`)
  const draftId = await enterOrganization(editor, office.tag)
  await attachFile(editor, draftId)
  await administrator.goto('/sharing')
  const enteredId = await idIn(administrator, `Invite its first administrator of City of Cedar ${office.tag}`)
  const [number = '', changedNumber = '', proposedNumber = ''] = office.agreements
  const changeId = await startChange(editor, changedNumber, 'Correct or change it')
  const sendId = await startChange(editor, proposedNumber, 'Change or record it')
  const contestedDraftId = await contestDraft(editor)
  await sendTermsFile(editor)
  const staffing = await makeStaffing(pages.supervisor)
  return {
    ...{ tag: office.tag, number, changedNumber, proposedNumber, sendId, pages, ...staffing },
    ...{ campusId, memberId, invitedId, joinPath, requestId, enteredId, draftId, changeId, contestedDraftId },
  }
}

export async function closeWorld({ pages }: World): Promise<void> {
  const contexts = Object.values(pages).map((page): BrowserContext => page.context())
  await Promise.all(contexts.map((context) => context.close()))
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}

/** Of the agreement's officers: who is to be changed, who is free, and what they hold. */
async function makeStaffing(supervisor: Page) {
  await supervisor.goto('/officers')
  const officerId = await idIn(supervisor, 'SRO 1')
  const spareId = await idIn(supervisor, 'SRO 2')
  await supervisor.goto(`/officers/${spareId}`)
  const spareAssignmentId = await idIn(supervisor, 'Change SRO 2 in SRO')
  await supervisor.goto(`/officers/${spareId}/assign`)
  const choices = supervisor.getByLabel('SRO position').locator('option')
  const positionId = (await choices.filter({ hasText: 'officers 2023' }).getAttribute('value')) ?? ''
  await supervisor.goto(`/officers/${officerId}`)
  const assignmentId = await idIn(supervisor, 'Change SRO 1 in SRO')
  for (const month of ['10', '12']) {
    await supervisor.goto(`/officers/${officerId}/absences/new`)
    await supervisor.getByLabel('First day').fill(`2023-${month}-04`)
    await supervisor.getByLabel('Last day').fill(`2023-${month}-06`)
    await supervisor.getByRole('button', { name: 'Record the absence' }).click()
  }
  const absenceId = await idIn(supervisor, 'October 4, 2023 to October 6, 2023')
  const spareAbsenceId = await idIn(supervisor, 'December 4, 2023 to December 6, 2023')
  const trainingId = await recordTraining(supervisor, officerId, 'School resource officer course')
  await attachProof(supervisor)
  const spareTrainingId = await recordTraining(supervisor, officerId, 'Summer conference')
  await supervisor.goto(`/officers/${officerId}/duties/new`)
  await supervisor.getByLabel('What is to be done').fill('Present to staff')
  await supervisor.getByLabel('Due by').fill('2023-10-31')
  await supervisor.getByRole('button', { name: 'Add' }).click()
  const dutyId = await idIn(supervisor, 'Record as done Present to staff')
  return {
    trainingId,
    spareTrainingId,
    dutyId,
    officerId,
    assignmentId,
    absenceId,
    spareAbsenceId,
    spareId,
    spareAssignmentId,
    positionId,
  }
}

/** Records a training, and stays on its page. */
async function recordTraining(supervisor: Page, officerId: string, course: string): Promise<string> {
  await supervisor.goto(`/officers/${officerId}/training/new`)
  await supervisor.getByLabel('Course').fill(course)
  await supervisor.getByLabel('Completed on').fill('2023-08-04')
  await supervisor.getByRole('button', { name: 'Record training' }).click()
  await supervisor.waitForURL(/training\/[0-9a-f]/)
  return new URL(supervisor.url()).pathname.split('/').at(-1) ?? ''
}

async function attachProof(supervisor: Page): Promise<void> {
  const file = { name: 'certificate.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 made up') }
  await supervisor.getByLabel(/^PDF/).setInputFiles(file)
  await supervisor.getByRole('button', { name: 'Upload' }).click()
  await supervisor.getByText('certificate.pdf is kept.').waitFor()
}

/** The id that ends the address of a link. */
async function idIn(page: Page, link: string): Promise<string> {
  const href = await page.getByRole('link', { name: link, exact: true }).getAttribute('href')
  return href?.split('/').at(-1) ?? ''
}

async function invite(administrator: Page, tag: string): Promise<{ invitedId: string; joinPath: string }> {
  await administrator.goto('/people/invite')
  await administrator.getByLabel('Name').fill(`waiting ${tag}`)
  await administrator.getByLabel('E-mail address').fill(`waiting@${tag}.example`)
  await administrator.getByLabel('Administrator').check()
  await administrator.getByRole('button', { name: 'Invite' }).click()
  const link = (await administrator.getByRole('status').locator('code').textContent()) ?? ''
  await administrator.goto('/people')
  return { invitedId: await idIn(administrator, `Change waiting ${tag}`), joinPath: new URL(link).pathname }
}

/** Begins a draft and enters an organization from it; the draft's id. */
async function enterOrganization(editor: Page, tag: string): Promise<string> {
  const draftId = await startDraft(editor)
  await editor.goto(`/drafts/${draftId}/organization`)
  await editor.getByLabel('City or town').check()
  await editor.getByLabel('Legal name').fill(`City of Cedar ${tag}`)
  await editor.getByLabel('Short name').fill(`City of Cedar ${tag}`)
  await editor.getByLabel('State').selectOption('California')
  await editor.locator('main form').getByRole('button').last().click()
  await editor.waitForURL(/\/parties/)
  return draftId
}

async function attachFile(editor: Page, draftId: string): Promise<void> {
  await editor.goto(`/drafts/${draftId}/paper`)
  const file = { name: 'signed.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
  await editor.getByLabel('A PDF kept here').check()
  await editor.getByRole('button', { name: 'Save these answers and choose the file' }).click()
  await editor.locator('input[type="file"]').setInputFiles(file)
  await editor.getByRole('button', { name: 'Upload' }).click()
  await editor.getByText('signed.pdf is attached').waitFor()
}

/** A terms file without faults, of which an agreement can be begun. */
async function sendTermsFile(editor: Page): Promise<void> {
  await editor.goto('/drafts/start/file')
  await editor.getByLabel('Or its text').fill(JSON.stringify(agreementOf(2025).terms))
  await editor.getByRole('button', { name: 'Read it' }).click()
  await editor.getByRole('button', { name: 'Begin an agreement from it' }).waitFor()
}

async function startDraft(editor: Page): Promise<string> {
  await editor.goto('/drafts/start')
  await editor.getByRole('button', { name: 'Begin' }).click()
  await editor.waitForURL(/\/drafts\/.*\/parties/)
  return draftIn(editor)
}

async function startChange(editor: Page, number: string, button: string): Promise<string> {
  await editor.goto(`/agreements/${number}`)
  await editor.getByRole('button', { name: button }).click()
  await editor.waitForURL(/\/drafts\/./)
  return draftIn(editor)
}

/** A draft of which two windows saved the same section. */
async function contestDraft(editor: Page): Promise<string> {
  const draftId = await startDraft(editor)
  await editor.goto(`/drafts/${draftId}/parties`)
  const window = await editor.context().newPage()
  await window.goto(`/drafts/${draftId}/parties`)
  for (const page of [window, editor]) {
    await page.getByLabel('Title').fill(page === window ? 'As theirs has it' : 'As ours has it')
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/parties') || url.search !== '')
  }
  await window.close()
  return draftId
}

const draftIn = (page: Page) => new URL(page.url()).pathname.split('/')[2] ?? ''

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
