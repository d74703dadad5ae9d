import type { Page } from '@playwright/test'
import { OWN_CONNECTION, signInAs } from './fixtures/plain-form'
import { atSection, beginInTown, fillAmounts, fillIn, fillOfficers, startAgreement } from './fixtures/record-agreement'
import { seedTown } from './fixtures/seed-town'
import { expect, test } from './fixtures/test'

const line = (page: Page) => page.locator('form').getByRole('status').last()
const saved = (page: Page) => expect(line(page)).toHaveText(/^Saved at \d{1,2}:\d\d [AP]M\.$/)
/** Back on a page that the browser remembered, once what was saved since is there. */
const goBack = async (page: Page) => {
  await page.goBack()
  await expect(page.getByRole('main').locator('form[inert]')).toHaveCount(0)
}
const notSavedYet = (page: Page) => page.getByText(/^Note: What you typed until .+ is here, and it is not saved yet\.$/)

test('what is typed is there again in another window, for nobody else, until it is saved or let go', async ({
  page,
  browser,
  expectAccessible,
}) => {
  const { town } = await beginInTown(page)
  const section = page.url()
  const draft = section.replace(/\/positions.*/, '')
  const headcount = page.getByLabel('Number of officers')
  await headcount.fill('7')
  await saved(page)

  // The tab is closed, and the browser with it.
  const colleague = await (await browser.newContext()).newPage()
  await signInAs(colleague.request, town.colleague)
  await colleague.goto(section)
  await expect(colleague.getByLabel('Number of officers')).toHaveValue('')
  await colleague.context().close()

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signInAs(other.request, town.editor)
  await other.goto(section)
  await expect(notSavedYet(other)).toBeVisible()
  await expect(other.getByLabel('Number of officers')).toHaveValue('7')
  await elsewhere.close()

  await page.goto(draft)
  await expect(page.getByText('You typed answers that are not saved yet.')).toBeVisible()
  await expect(page.getByText(/^Kept until [A-Z][a-z]+ \d{1,2}, \d{4}$/)).toBeVisible()
  await expectAccessible()
  await page.getByRole('link', { name: 'Positions, campuses and officers' }).first().click()
  await atSection(page, 'Positions, campuses and officers')
  await expect(headcount).toHaveValue('7')
  await expectAccessible()
  await page.getByRole('button', { name: 'Use what was saved before' }).click()
  await expect(headcount).toHaveValue('')
  await expect(notSavedYet(page)).toHaveCount(0)

  await headcount.fill('3')
  await page.getByRole('link', { name: 'School Resource Officers 2023-24' }).click()
  await atSection(page, 'School Resource Officers 2023-24')
  await goBack(page)
  await expect(headcount).toHaveValue('3')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await atSection(page, 'Cost lines')
  await goBack(page)
  await atSection(page, 'Positions, campuses and officers')
  await expect(headcount).toHaveValue('3')
  await headcount.fill('4')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await atSection(page, 'Cost lines')
  await page.goto(section)
  await expect(headcount).toHaveValue('4')
  await expect(notSavedYet(page)).toHaveCount(0)
})

test('without a connection nothing typed leaves the page, and it is saved when the connection is back', async ({
  page,
  guard,
  expectAccessible,
}) => {
  guard.expectOffline()
  await beginInTown(page)
  const section = page.url()
  const headcount = page.getByLabel('Number of officers')
  await page.context().setOffline(true)
  await headcount.fill('5')
  await expect(line(page)).toHaveText(
    'Not saved: no connection. What you typed is on this page; it is saved when the connection is back.',
  )
  await expectAccessible()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(line(page)).toContainText('Not sent: the server did not answer. What you typed is on this page.')
  await expect(headcount).toHaveValue('5')
  await page.context().setOffline(false)
  await saved(page)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await atSection(page, 'Cost lines')
  await page.goto(section)
  await expect(headcount).toHaveValue('5')
  await expect(notSavedYet(page)).toHaveCount(0)
})

test('two windows of one person are told of each other, and nothing of either is lost', async ({ page }) => {
  await beginInTown(page)
  const section = page.url()
  const second = await page.context().newPage()
  await second.goto(section)
  await page.getByLabel('Number of officers').fill('5')
  await saved(page)
  await second.getByLabel('Number of officers').fill('6')
  await expect(line(second)).toContainText('This page is open in another window too, where something was typed at')

  const third = await page.context().newPage()
  await third.goto(section)
  await expect(third.getByLabel('Number of officers')).toHaveValue('6')
  await expect(third.getByText('In another window you typed something else on this page')).toBeVisible()
  await third.getByRole('link', { name: 'show it here' }).click()
  await expect(third.getByLabel('Number of officers')).toHaveValue('5')
  await third.close()

  await page.getByRole('button', { name: 'Save and continue' }).click()
  await atSection(page, 'Cost lines')
  await second.getByRole('button', { name: 'Save and continue' }).click()
  await atSection(second, 'Saved after you opened it')
  await expect(second.getByText('Yours: 6')).toBeVisible()
  await expect(second.getByText('Theirs: 5')).toBeVisible()
})

test('a double click saves once', async ({ page, signIn }) => {
  const town = await seedTown()
  await signIn(town.editor)
  await page.goto('/drafts/start')
  await page.getByRole('button', { name: 'Begin' }).dblclick()
  await atSection(page, 'Parties and dates')
  await page.goto('/drafts')
  await expect(page.getByRole('row')).toHaveCount(2)

  const draft = await startAgreement(page, town)
  await page.getByRole('button', { name: 'Add an officer' }).dblclick()
  await expect(page.getByLabel('Primary campus')).toHaveCount(1)
  await page.getByRole('button', { name: 'Remove officer 1' }).click()
  await expect(page.getByLabel('Primary campus')).toHaveCount(0)
  await page.getByLabel('Name of the campus').fill('Oakfield Academy')
  await page.getByRole('button', { name: 'Add the campus to the list' }).dblclick()
  await expect(page.getByLabel('Name of the campus')).toHaveValue('')
  await expect(page.getByText('it is in the list already')).toHaveCount(0)
  await fillOfficers(page)
  await fillAmounts(page)
  await page.getByRole('button', { name: 'Save and continue' }).dblclick()
  await atSection(page, 'Who pays what')

  await page.goto(`${draft}/rules/add/note`)
  await page.getByRole('textbox').fill('The district pays from a levy.')
  await page.getByRole('button', { name: 'Save this rule' }).dblclick()
  await atSection(page, 'Special rules')
  await expect(page.getByRole('button', { name: /^Remove rule/ })).toHaveCount(1)
  await page.goto(`${draft}/rules/add/note`)
  await page.getByRole('textbox').fill('A second one.')
  await page.getByRole('button', { name: 'Save this rule' }).click()
  await expect(page.getByRole('button', { name: /^Remove rule/ })).toHaveCount(2)
  await page.getByRole('button', { name: 'Remove rule 1' }).dblclick()
  await expect(page.getByRole('button', { name: /^Remove rule/ })).toHaveCount(1)

  await fillIn(page, draft, { from: 'who-pays', upTo: 'check' })
  await page.getByRole('button', { name: 'Record this agreement' }).dblclick()
  await page.waitForURL(/\/agreements\/[^/]+$/)
  await page.goto('/agreements')
  await expect(page.getByRole('link', { name: 'School Resource Officers 2023-24' })).toHaveCount(1)
})

test('the same form sent twice without scripts saves once', async ({ page, browser }) => {
  const { draft } = await beginInTown(page)
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const plain = await context.newPage()
  /** Sends the open form by one of its buttons, twice at once, as a double click does. */
  const sendTwice = async (button: string) => {
    const fields = await plain.getByRole('button', { name: button }).evaluate((pressed) => {
      const { form, name, value } = pressed as HTMLButtonElement
      const data = [...new FormData(form as HTMLFormElement)].map(([key, text]) => [key, String(text)] as const)
      return [...data, ...(name === '' ? [] : [[name, value] as const])]
    })
    const send = () =>
      plain.request.post(plain.url(), {
        multipart: Object.fromEntries(fields),
        headers: { origin: new URL(plain.url()).origin, ...OWN_CONNECTION },
        maxRedirects: 0,
      })
    const answers = await Promise.all([send(), send()])
    const leadTo = answers.map((answer) => answer.headers().location)
    expect(answers.map((answer) => answer.status())).toEqual([303, 303])
    expect(leadTo[0]).toBe(leadTo[1])
    await plain.goto(leadTo[0] ?? '')
  }
  await plain.goto(`${draft}/positions`)
  await sendTwice('Add an officer')
  await expect(plain.getByLabel('Primary campus')).toHaveCount(1)
  await plain.goto(`${draft}/cost-lines/grid`)
  await plain.getByLabel('Name of cost line 5').fill('Radio')
  await plain.getByLabel('Category of cost line 5').fill('equipment')
  await plain.getByLabel('Amount of cost line 5', { exact: true }).fill('1,200')
  await sendTwice('Save and go back to the cost lines')
  await expect(plain.getByRole('group', { name: /^Cost line \d/ })).toHaveCount(5)
  await plain.goto(`${draft}/organization`)
  await plain.getByLabel('City or town').check()
  await plain.getByLabel('Legal name').fill('City of Twice')
  await plain.getByLabel('Short name').fill('Twice')
  await plain.getByLabel('State').selectOption('California')
  await sendTwice('Enter this organization')
  await expect(plain.getByLabel(/^(City|Another)/).locator('option', { hasText: 'Twice' })).toHaveCount(1)
  await context.close()
})

test('a calculation that was opened stays open while somebody types on', async ({ page }) => {
  await beginInTown(page, 'cost-lines')
  await fillAmounts(page)
  const aside = page.getByRole('complementary', { name: 'Cost breakdown of what is typed' })
  await expect(aside.getByText('$299,625.00')).toBeVisible()
  const calculation = aside.getByRole('group').filter({ hasText: 'total cost in' })
  await calculation.locator('summary').click()
  await expect(calculation).toHaveAttribute('open')
  const amount = page.getByLabel(/^Amount \(optional\)/).first()
  await amount.fill('198,451.00')
  await expect(aside.getByText('$299,626.00')).toBeVisible()
  await expect(calculation).toHaveAttribute('open')
})
