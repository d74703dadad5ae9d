import { submitForm } from './fixtures/plain-form'
import { atSection, beginInTown, fillIn, startAgreement } from './fixtures/record-agreement'
import { seedTownWithAgreement } from './fixtures/seed-town'
import { signInHere } from './fixtures/sign-in-here'
import { errorSummary, expect, test } from './fixtures/test'

for (const scripts of ['off', 'on']) {
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'on' })

    test('only what the check page showed is kept, and a draft that was kept leads to its agreement', async ({
      page,
    }) => {
      const { draft } = await beginInTown(page, 'cost-lines')
      await page
        .getByLabel(/^Amount \(optional\)/)
        .first()
        .fill('198,450.00')
      await page.getByRole('group', { name: 'Cost line 2' }).getByLabel('The paper does not say the amount').check()
      await page.getByRole('button', { name: 'Save and continue' }).click()
      await atSection(page, 'Who pays what')
      await fillIn(page, draft, { from: 'who-pays', upTo: 'check' })
      const main = page.getByRole('main')
      await expect(main).toContainText('Left out, because nothing was entered')
      await expect(main).toContainText('Training, Vehicle')

      const window = await page.context().newPage()
      await window.goto(`${draft}/parties`)
      await window.getByLabel('Title').fill('Renamed in another window')
      await window.getByRole('button', { name: 'Save and see all sections' }).click()
      await atSection(window, 'Renamed in another window')
      await window.close()

      await page.getByRole('button', { name: 'Record this agreement' }).click()
      await expect(errorSummary(page)).toContainText('This draft was saved again after you opened the page')
      await expect(main).toContainText('Renamed in another window')
      await page.getByRole('button', { name: 'Record this agreement' }).click()
      await page.waitForURL(/\/agreements\/[^/]+$/)
      const agreement = page.url().replace(/[?#].*$/, '')
      await atSection(page, 'Renamed in another window')
      for (const place of ['', '/parties', '/check']) {
        await page.goto(`${draft}${place}`)
        await expect(page).toHaveURL(agreement)
      }
    })

    test('what was typed outlives the session, for the same person only', async ({ page, signIn }) => {
      const { town } = await beginInTown(page)
      const section = page.url()
      const headcount = page.getByLabel('Number of officers')
      await headcount.fill('7')
      await page.context().clearCookies()
      await page.getByRole('button', { name: 'Save and continue' }).click()
      await atSection(page, 'Sign in')
      await expect(page.getByText('What you typed is kept: sign in to go on with it.')).toBeVisible()
      const back = page.url()

      await signIn(town.colleague)
      await page.goto(section)
      await expect(headcount).toHaveValue('')
      await page.context().clearCookies()

      await page.goto(back)
      await signInHere(page, town.editor)
      await atSection(page, 'Positions, campuses and officers')
      await expect(page.getByText('You had been signed out. What you typed is here')).toBeVisible()
      await expect(headcount).toHaveValue('7')
      await page.getByRole('button', { name: 'Save and continue' }).click()
      await atSection(page, 'Cost lines')
      await page.goto(section)
      await expect(headcount).toHaveValue('7')
      await expect(page.getByText('You had been signed out.')).toHaveCount(0)

      await headcount.fill('8')
      await page.context().clearCookies()
      await page.getByRole('button', { name: 'Save and continue' }).click()
      await signInHere(page, town.editor)
      await expect(headcount).toHaveValue('8')
      await page.getByRole('button', { name: 'Use what was saved before' }).click()
      await expect(headcount).toHaveValue('7')
    })
  })
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('a second agreement for the same days is recorded only when it is said to be one', async ({ page, signIn }) => {
    const town = await seedTownWithAgreement()
    const first = town.agreement
    await signIn(town.editor)
    const draft = await startAgreement(page, town, 'check')
    await expect(page.getByRole('main')).toContainText('SRO 1 and SRO 2 are officers on record already.')
    await page.goto(`${draft}/positions`)
    const early = page.getByText('The same parties have an agreement for some of these days.')
    await expect(early).toBeVisible()
    await expect(page.getByRole('link', { name: `Agreement ${first.split('/').at(-1)}` })).toHaveAttribute(
      'href',
      first,
    )
    await submitForm(page.request, `${draft}/paper`, { signedOn: '2024-07-01' })
    await page.goto(`${draft}/check`)
    await expect(page.getByRole('main')).toContainText('It was signed on July 1, 2024, after its last day.')
    const other = page.getByRole('link', { name: `Agreement ${first.split('/').at(-1)}` })
    await expect(other).toHaveAttribute('href', first)
    await page.getByRole('button', { name: 'Record this agreement' }).click()
    await expect(errorSummary(page)).toBeInViewport()
    await expect(errorSummary(page)).toContainText('is between the same parties for some of the same days')
    await page.getByLabel('This is a second agreement for the same days').check()
    await page.getByRole('button', { name: 'Record this agreement' }).click()
    await page.waitForURL(/\/agreements\/[^/]+$/)
    expect(new URL(page.url()).pathname).not.toBe(first)
  })
})

test('a change that somebody began opens again for them, or starts afresh', async ({ page, signIn }) => {
  const { agreement, editor } = await seedTownWithAgreement()
  await signIn(editor)
  const open = async () => {
    await page.goto(agreement)
    await page.getByRole('button', { name: 'Correct or change it' }).click()
    await page.waitForURL(/\/drafts\//)
    return new URL(page.url()).pathname
  }
  const begun = await open()
  await page.goto(`${begun}/parties`)
  await page.getByLabel('Title').fill('A title begun')
  await page.getByRole('button', { name: 'Save and see all sections' }).click()
  await atSection(page, 'A title begun')
  expect(await open()).toBe(begun)
  await expect(page.getByText('You began this change before: what you typed then is here.')).toBeVisible()
  await page.getByRole('button', { name: 'Throw it away and start afresh' }).click()
  await atSection(page, 'School Resource Officers 2023-24')
  expect(new URL(page.url()).pathname).not.toBe(begun)
})

test('officers who serve from the first day follow when the agreement begins on another', async ({ page }) => {
  const { draft } = await beginInTown(page, 'cost-lines')
  await page.goto(`${draft}/positions`)
  await expect(page.getByLabel('First day').first()).toHaveValue('2023-07-01')
  await submitForm(page.request, `${draft}/parties`, { startsOn: '2023-08-01' })
  await page.goto(`${draft}/positions`)
  await expect(page.getByLabel('First day').first()).toHaveValue('2023-08-01')
})
