import type { Page } from '@playwright/test'
import { atSection, beginInTown } from './fixtures/record-agreement'
import { seedTown, seedTownWithAgreement } from './fixtures/seed-town'
import { signInHere } from './fixtures/sign-in-here'
import { errorSummary, expect, test } from './fixtures/test'

const signedOutOn = (page: Page) => page.getByText('You had been signed out. What you typed is here')

/** Presses a button after the session has ended, and is told that nothing typed is lost. */
async function pressSignedOut(page: Page, name: string | RegExp): Promise<void> {
  await page.context().clearCookies()
  await page.getByRole('button', { name }).click()
  await atSection(page, 'Sign in')
  await expect(page.getByText('What you typed is kept: sign in to go on with it.')).toBeVisible()
}

/** Without scripts the browser carries the row that was added last along from page to page. */
const withoutPlace = (url: string) => url.replace(/#.*$/, '')

for (const scripts of ['off', 'on']) {
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'on' })

    test('what is typed on a rule, in the table and into the paste field outlives the session', async ({
      page,
      signIn,
    }) => {
      const { town, draft } = await beginInTown(page)
      const signedOut = signedOutOn(page)
      const press = (name: string) => pressSignedOut(page, name)

      await page.goto(`${draft}/rules/add/note`)
      await page.getByRole('textbox').fill('The district pays from a levy.')
      await press('Save this rule')
      const back = page.url()
      await signIn(town.colleague)
      await page.goto(`${draft}/rules/add/note`)
      await expect(page.getByRole('textbox')).toHaveValue('')
      await page.context().clearCookies()
      await page.goto(back)
      await signInHere(page, town.editor)
      await expect(signedOut).toBeVisible()
      await expect(page.getByRole('textbox')).toHaveValue('The district pays from a levy.')
      await page.getByRole('button', { name: 'Save this rule' }).click()
      await atSection(page, 'Special rules')
      await expect(page.getByText('The district pays from a levy.')).toBeVisible()

      await page.goto(`${draft}/organization`)
      await page.getByLabel('Legal name').fill('City of Elm')
      await press('Enter this organization')
      await signInHere(page, town.editor)
      await expect(signedOut).toBeVisible()
      await expect(page.getByLabel('Legal name')).toHaveValue('City of Elm')

      await page.goto(`${draft}/cost-lines/grid`)
      await page.getByLabel('Name of cost line 5').fill('Radio')
      await press('Save and go back to the cost lines')
      await signInHere(page, town.editor)
      await expect(signedOut).toBeVisible()
      await expect(page.getByLabel('Name of cost line 5')).toHaveValue('Radio')

      await page.goto(`${draft}/cost-lines/paste`)
      await page.getByLabel('Cells copied from a spreadsheet').fill('Radio\t1,200.50')
      await press('Preview')
      await signInHere(page, town.editor)
      await expect(signedOut).toBeVisible()
      await expect(page.getByLabel('Cells copied from a spreadsheet')).toHaveValue('Radio\t1,200.50')
      await page.getByRole('button', { name: 'Preview' }).click()
      await atSection(page, 'What was pasted')
      await expect(page.getByText('1 cost line was understood.')).toBeVisible()
    })

    test('why it is changed, typed before it is recorded or sent, outlives the session', async ({ page, signIn }) => {
      const town = await seedTownWithAgreement()
      const reason = page.getByLabel(/^Why it is changed/)
      await signIn(town.editor)
      const { agreement } = town
      await page.goto(agreement)
      await page.getByRole('button', { name: 'Correct or change it' }).click()
      await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]{36}(#.*)?$/)
      const draft = withoutPlace(page.url())
      await page.goto(`${draft}/check`)
      await reason.fill('The board corrected it.')
      await pressSignedOut(page, 'Record this change')
      await signInHere(page, town.editor)
      await atSection(page, 'Check your answers')
      await expect(signedOutOn(page)).toBeVisible()
      await expect(reason).toHaveValue('The board corrected it.')

      await page.goto(`${draft}/paper`)
      await page.getByLabel('It is new').check()
      await page.getByRole('button', { name: 'Save and continue' }).click()
      await atSection(page, 'Check your answers')
      await page.goto(`${draft}/send`)
      await reason.fill('As the board asked.')
      await pressSignedOut(page, /^Send to /)
      await signInHere(page, town.editor)
      await atSection(page, `Before it is sent to ${town.city}`)
      await expect(signedOutOn(page)).toBeVisible()
      await expect(reason).toHaveValue('As the board asked.')
      await page.goto(`${agreement}/history`)
      await expect(page.getByRole('main')).not.toContainText('sent the agreement')
    })

    test('what is taken of two versions outlives the session', async ({ page }) => {
      const { town, draft } = await beginInTown(page)
      const other = await page.context().newPage()
      for (const [at, window] of [other, page].entries()) {
        await window.goto(`${draft}/parties`)
        await window.getByLabel('Title').fill(at === 0 ? 'As theirs has it' : 'As ours has it')
      }
      await other.getByRole('button', { name: 'Save and continue' }).click()
      await atSection(other, 'Positions, campuses and officers')
      await page.getByRole('button', { name: 'Save and continue' }).click()
      await atSection(page, 'Saved after you opened it')
      await page.getByLabel('Theirs: As theirs has it').check()
      await pressSignedOut(page, 'Go on with these')
      await signInHere(page, town.editor)
      await atSection(page, 'Saved after you opened it')
      await expect(page.getByLabel('Theirs: As theirs has it')).toBeChecked()
      await page.getByRole('button', { name: 'Go on with these' }).click()
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Saved after you opened it')
      await page.goto(`${draft}/parties`)
      await expect(page.getByLabel('Title')).toHaveValue('As theirs has it')
    })

    test('the text of a terms file outlives the session, for whom the page was made alone', async ({
      page,
      signIn,
    }) => {
      const town = await seedTown()
      await signIn(town.editor)
      await page.goto('/drafts/start/file')
      await page.getByLabel('Or its text').fill('{ "format": 1 }')
      await pressSignedOut(page, 'Read it')
      await signInHere(page, town.colleague)
      await atSection(page, 'Read a terms file')
      await expect(page.getByLabel('Or its text')).toHaveValue('')
      await page.context().clearCookies()
      await signIn(town.editor)
      await page.goto('/drafts/start/file')
      await expect(page.getByLabel('Or its text')).toHaveValue('{ "format": 1 }')
      await expect(errorSummary(page)).toContainText('cannot be used yet. Nothing was begun.')
    })
  })
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('a draft that is discarded twice from one page is discarded once, and leads to the list', async ({ page }) => {
    const { draft } = await beginInTown(page)
    const other = await page.context().newPage()
    for (const window of [page, other]) await window.goto(`${draft}/discard`)
    for (const window of [page, other]) {
      await window.getByRole('button', { name: 'Discard what is written here' }).click()
      await window.waitForURL(/\/drafts$/)
    }
  })
})
