import { OWN_CONNECTION } from './fixtures/plain-form'
import { atSection } from './fixtures/record-agreement'
import { seedTown, seedTownWithAgreement, type Town } from './fixtures/seed-town'
import { errorSummary, expect, test } from './fixtures/test'

/** Half of an officer's pay, and a fund called by nothing but its id: the form has no words for that. */
const termsOf = ({ city, district }: Town) => ({
  format: 1,
  title: 'Officers from a file',
  parties: [
    { id: 'city', name: city, side: 'agency' },
    { id: 'schools', name: district, side: 'district' },
  ],
  sources: [{ id: 'School fund', paidTo: 'schools', years: ['2026-27'], ceiling: 5_000 }],
  years: [{ id: '2026-27', startsOn: '2026-07-01', endsOn: '2027-06-30' }],
  positions: [{ id: 'sro', name: 'SRO', headcount: '2' }],
  costLines: [{ id: 'pay', name: 'Pay', category: 'salary', amount: 200_000 }],
  split: [{ steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] }],
})

for (const scripts of ['off', 'on']) {
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'on' })

    test('an agreement is renewed with its amounts raised, and both sides read which it renews', async ({
      page,
      signIn,
      expectAccessible,
    }) => {
      const town = await seedTownWithAgreement()
      const old = town.agreement
      const main = page.getByRole('main')
      await signIn(town.editor)
      await page.goto(old)
      await page.getByRole('link', { name: 'Renew it' }).click()
      await atSection(page, 'Renew School Resource Officers 2023-24')
      await expect(page.getByLabel('First day')).toHaveValue('2024-07-01')
      await expect(page.getByLabel('Last day')).toHaveValue('2025-06-30')
      await expect(main).toContainText('Who serves: assignments end with the old agreement.')
      if (scripts === 'on') await expectAccessible()

      await page.getByLabel('Last day').fill('2024-06-30')
      await page.getByLabel('Amounts grow by').fill('three')
      await page.getByLabel('To whole dollars').check()
      await page.getByRole('button', { name: 'Begin the renewal' }).click()
      await expect(errorSummary(page)).toContainText('Enter by how much amounts grow as a percent like 3 or 2.5.')
      await expect(page.getByLabel('Last day')).toHaveValue('2024-06-30')
      await expect(page.getByLabel('To whole dollars')).toBeChecked()
      await page.getByLabel('Last day').fill('2025-06-30')
      await page.getByLabel('Amounts grow by').fill('3')
      await page.getByLabel('To the cent').check()
      await page.getByRole('button', { name: 'Begin the renewal' }).click()
      await atSection(page, 'School Resource Officers 2024-25')
      await expect(main).toContainText('It renews School Resource Officers 2023-24, which stays as it is.')

      await page.getByRole('link', { name: 'Check your answers' }).click()
      await atSection(page, 'Check your answers')
      // 198,450 + 79,380 + 6,200 + 15,595, each by 3% more.
      await expect(main).toContainText('$308,613.75')
      await expect(main).toContainText('September 30, 2024')
      await expect(main).not.toContainText('is unchanged from last year')
      await page.getByRole('link', { name: 'See what they will see' }).click()
      await page.getByRole('button', { name: /^Send/ }).click()
      await page.waitForURL(/\/agreements\/[^/]+\/versions\/1$/)
      const renewed = page.url().replace(/\/versions\/1$/, '')
      expect(renewed).not.toBe(old)

      await signIn(town.council)
      await page.goto(renewed)
      await expect(main).toContainText('Renews School Resource Officers 2023-24, July 1, 2023 to June 30, 2024')
      await page.getByRole('link', { name: 'School Resource Officers 2023-24' }).click()
      await expect(page).toHaveURL(old)
      await expect(main).toContainText('Renewed by School Resource Officers 2024-25')
    })

    test('a file with faults names them all, and one without keeps what the form has no words for', async ({
      page,
      signIn,
      expectAccessible,
    }) => {
      const town = await seedTown()
      const file = termsOf(town)
      await signIn(town.editor)
      await page.goto('/drafts/start')
      await page.getByRole('link', { name: 'Read a terms file' }).click()
      await page.getByRole('button', { name: 'Read it' }).click()
      await expect(errorSummary(page)).toContainText('Choose a terms file, or paste its text.')

      const wrong = {
        ...file,
        years: [{ ...file.years[0], endsOn: '2027-06-31' }],
        costLines: [{ id: 'pay', amount: 'plenty' }],
        limts: [],
      }
      const text = JSON.stringify(wrong, null, 2)
      await page.getByLabel('Or its text').fill(text)
      await page.getByRole('button', { name: 'Read it' }).click()
      await expect(errorSummary(page)).toContainText('years[0].endsOn: expected a date such as "2026-07-01"')
      await expect(errorSummary(page)).toContainText('costLines[0].amount: expected')
      await expect(errorSummary(page)).toContainText('limts: expected no such entry')
      await expect(page.getByLabel('Or its text')).toHaveValue(text)
      if (scripts === 'on') await expectAccessible()

      await page.getByLabel('Or its text').fill('')
      const buffer = Buffer.from(JSON.stringify(file))
      await page.getByLabel('Terms file').setInputFiles({ name: 'terms.json', mimeType: 'application/json', buffer })
      await page.getByRole('button', { name: 'Read it' }).click()
      await expect(page.getByRole('heading', { name: 'terms.json has no fault' })).toBeVisible()
      await expect(page.getByRole('main')).toContainText(`${town.city}: ${town.city}`)
      if (scripts === 'on') await expectAccessible()
      await page.getByRole('button', { name: 'Begin an agreement from it' }).click()
      await atSection(page, 'Officers from a file')
      const draft = page.url().replace(/[?#].*$/, '')

      await page.goto(`${draft}/cost-lines`)
      await page.getByLabel(/^Amount \(optional\)/).fill('210,000')
      await page.getByRole('button', { name: 'Save and continue' }).click()
      await atSection(page, 'Who pays what')
      await page.goto(`${draft}/rules`)
      const kept = 'School fund, a grant or credit, paid to'
      await expect(page.getByRole('region', { name: 'Kept as it is' })).toContainText(kept)
      const saved = await page.request.get(`${draft}/terms`, { headers: OWN_CONNECTION })
      expect((await saved.json()).sources).toEqual(file.sources)
      await page.goto(`${draft}/check`)
      await expect(page.getByRole('main')).toContainText(kept)
      await page.getByRole('button', { name: 'Record this agreement' }).click()
      await page.waitForURL(/\/agreements\/[^/]+$/)

      const link = page.getByRole('link', { name: 'Terms file' })
      const exported = await page.request.get((await link.getAttribute('href')) ?? '', { headers: OWN_CONNECTION })
      expect(exported.headers()['content-disposition']).toContain('attachment')
      expect(await exported.json()).toEqual({ ...file, costLines: [{ ...file.costLines[0], amount: 210_000 }] })
    })

    test('an agreement begins like a published one, between parties of its own', async ({
      page,
      signIn,
      expectAccessible,
    }) => {
      const town = await seedTown()
      const main = page.getByRole('main')
      await signIn(town.editor)
      await page.goto('/drafts/start')
      if (scripts === 'on') await expectAccessible()
      await page.getByRole('link', { name: 'Begin like a published agreement' }).click()
      await page.getByLabel('State').selectOption('Wisconsin')
      await page.getByRole('searchbox', { name: 'Search published agreements' }).fill('hudson')
      await page.getByRole('button', { name: 'Show' }).click()
      await expect(page.getByText('1 published agreement', { exact: false }).first()).toBeVisible()
      await expect(main).toContainText('of $91,760 for 1 officer')
      if (scripts === 'on') await expectAccessible()
      await page.getByRole('link', { name: /^Hudson, Wisconsin/ }).click()
      await expect(main).toContainText('Its parties do not')
      if (scripts === 'on') await expectAccessible()
      await page.getByRole('button', { name: 'Start from this' }).click()
      await atSection(page, 'Write an agreement')
      const draft = page.url().replace(/[?#].*$/, '')
      await page.goto(`${draft}/check`)
      await expect(main).toContainText('Enter the title.')
      await expect(main).toContainText('Choose the city or county whose officers serve.')
      await page.goto(`${draft}/parties`)
      await page.getByLabel('Title').fill('Officers like Hudson')
      await page.getByLabel('Organization').selectOption({ label: town.city })
      await page.getByRole('button', { name: 'Save and continue' }).click()
      await atSection(page, 'Positions, campuses and officers')
      await page.goto(`${draft}/check`)
      await expect(main).toContainText('$91,760.00')
      await expect(main).toContainText('$38,233.00')
      await expect(main).not.toContainText('City of Hudson')
    })

    test('the plain case is one click away, and another deal is chosen beforehand', async ({ page, signIn }) => {
      const town = await seedTown()
      await signIn(town.editor)
      await page.goto('/agreements')
      await page.getByRole('link', { name: 'Record or propose an agreement' }).click()
      await page.getByRole('button', { name: 'Begin' }).click()
      await atSection(page, 'Parties and dates')
      const half = page.url().replace(/\/parties.*$/, '')
      await page.goto(`${half}/who-pays`)
      await expect(page.getByLabel('Half and half')).toBeChecked()
      await page.goto('/drafts/start')
      await page.getByLabel('One party pays all of it').check()
      await page.getByRole('button', { name: 'Begin' }).click()
      await atSection(page, 'Parties and dates')
      await page.goto(page.url().replace(/\/parties.*$/, '/who-pays'))
      await expect(page.getByLabel('One party pays all of it')).toBeChecked()
      await page.goto('/drafts/start')
      await page.getByLabel('I will say it later').check()
      await page.getByRole('button', { name: 'Begin' }).click()
      await atSection(page, 'Parties and dates')
      await page.goto(page.url().replace(/\/parties.*$/, '/who-pays'))
      await expect(page.locator('input[name="deal"]:checked')).toHaveCount(0)
    })
  })
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('a renewal at the cost of last year says so', async ({ page, signIn }) => {
    const { editor } = await seedTownWithAgreement()
    await signIn(editor)
    await page.goto('/drafts/start')
    await page.getByRole('link', { name: 'Renew an agreement' }).click()
    await page.getByRole('link', { name: 'School Resource Officers 2023-24' }).click()
    await page.getByRole('button', { name: 'Begin the renewal' }).click()
    await page.getByRole('link', { name: 'Check your answers' }).click()
    const warning = 'The cost of 2024-25 is unchanged from last year: $299,625, as in 2023-24.'
    await expect(page.getByText(warning)).toBeVisible()
  })
})
