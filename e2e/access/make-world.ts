import type { Browser, BrowserContext, Page } from '@playwright/test'
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
  /** A draft that two people saved at once. */
  contestedDraftId: string
  number: string
  pages: Record<Person, Page>
}

/**
 * A district with a campus, an editor who leaves, a request to answer, an organization that nobody signs in for, a
 * draft, somebody invited, and an agreement recorded with its city. Its people browse with scripts off: every act is a plain form.
 */
export async function makeWorld(browser: Browser): Promise<World> {
  const office = seedOffice({ sharing: [['district', 'city']], agreements: [agreementOf(2023), agreementOf(2024)] })
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
  const [number = '', changedNumber = ''] = office.agreements
  const changeId = await startChange(editor, changedNumber)
  const contestedDraftId = await contestDraft(editor)
  return {
    ...{ tag: office.tag, number, changedNumber, pages },
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

async function startDraft(editor: Page): Promise<string> {
  await editor.goto('/drafts')
  await editor.getByRole('button', { name: 'Record or propose an agreement' }).click()
  await editor.waitForURL(/\/drafts\/./)
  return draftIn(editor)
}

async function startChange(editor: Page, number: string): Promise<string> {
  await editor.goto(`/agreements/${number}`)
  await editor.getByRole('button', { name: 'Correct or change it' }).click()
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

/** Half and half of a salary in one school year. */
const agreementOf = (from: number) => {
  const dates = { startsOn: `${from}-07-01`, endsOn: `${from + 1}-06-30` }
  return {
    by: 'district',
    title: `Alder school resource officers ${from}`,
    ...dates,
    parties: [
      { key: 'city', organization: 'city', side: 'agency' },
      { key: 'district', organization: 'district', side: 'district' },
    ],
    terms: {
      format: 1,
      parties: [
        { id: 'city', name: 'City of Alder', side: 'agency' },
        { id: 'district', name: 'Alder Unified', side: 'district' },
      ],
      years: [{ id: String(from), ...dates }],
      costLines: [{ id: 'salary', name: 'Salary', category: 'salary', amount: '198000' }],
      split: [{ steps: [{ shares: { district: '50%' } }, { rest: 'city' }] }],
    },
    signed: { on: `${from}-06-27`, by: 'City council' },
  }
}
