import type { Page } from '@playwright/test'
import { submitForm } from './fixtures/plain-form'
import { atSection, beginInTown, fillIn } from './fixtures/record-agreement'
import { errorSummary, expect, test } from './fixtures/test'

/** Begins an agreement of two contract years. */
async function startTwoYears(page: Page): Promise<string> {
  const { draft } = await beginInTown(page)
  await submitForm(page.request, `${draft}/parties`, { endsOn: '2025-06-30' })
  return draft
}

for (const scripts of ['off', 'on']) {
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'on' })

    test('two special rules are added and one is removed, and the cents follow', async ({ page }) => {
      const { draft } = await beginInTown(page, 'who-pays')
      await page.getByRole('button', { name: 'Save and go to special rules' }).click()
      await atSection(page, 'Special rules')
      await expect(page.getByText('No special rule.')).toBeVisible()

      await page.getByRole('link', { name: 'Add a special rule' }).click()
      await page.getByRole('link', { name: 'A grant or fund pays' }).click()
      await atSection(page, 'A grant or fund pays')
      await page.getByRole('button', { name: 'Save this rule' }).click()
      await expect(errorSummary(page)).toContainText('Enter what the grant or fund is called.')
      await page.getByLabel('Name of the grant or fund').fill('Safe Schools grant')
      await page.getByLabel('The sum', { exact: false }).first().fill('100,000')
      await page.getByRole('button', { name: 'Save this rule' }).click()
      await atSection(page, 'Special rules')
      await expect(page.getByText('Safe Schools grant: $100,000 before the parties share.')).toBeVisible()

      await page.getByRole('link', { name: 'Add a special rule' }).click()
      await page.getByRole('link', { name: 'Rounding in the paper' }).click()
      await atSection(page, 'Rounding in the paper')
      await page.getByRole('button', { name: 'Save this rule' }).click()
      await atSection(page, 'Special rules')
      await expect(page.getByText('What each party pays is rounded to the nearest dollar.')).toBeVisible()

      await fillIn(page, draft, { from: 'who-pays', upTo: 'check' })
      await expect(page.getByText('$99,813.00').first()).toBeVisible()

      await page.goto(`${draft}/rules`)
      await page.getByRole('button', { name: 'Remove rule 2' }).click()
      await expect(page.getByText('What each party pays is rounded')).toHaveCount(0)
      await page.goto(`${draft}/check`)
      await expect(page.getByRole('link', { name: 'Change a grant or fund pays' })).toBeVisible()
      await page.getByRole('button', { name: 'Record this agreement' }).click()
      await page.waitForURL(/\/agreements\/[^/]+$/)
      // $299,625.00 less $100,000.00 is $199,625.00: half of it is $99,812.50.
      await expect(page.getByText('$100,000.00').first()).toBeVisible()
      await expect(page.getByText('$99,812.50').first()).toBeVisible()
    })
  })
}

test('training is billed apart from the payments of everything else', async ({ page, expectAccessible }) => {
  const { draft } = await beginInTown(page, 'purpose')
  await page.goto(`${draft}/rules/add/plan`)
  await page.getByText('Only for some cost lines or positions').click()
  await page.getByRole('checkbox', { name: 'Training', exact: true }).check()
  await page.getByLabel('Equal payments, on no stated days').check()
  await page.getByLabel('Payments in each contract year').fill('1')
  await page.getByLabel('Condition').fill('Within 30 days of the invoice')
  await expectAccessible()
  await page.getByRole('button', { name: 'Save this rule' }).click()
  await atSection(page, 'Special rules')
  await expect(page.getByRole('main')).toContainText('one payment a year')
  await fillIn(page, draft, { from: 'purpose', upTo: 'check' })
  await page.getByRole('button', { name: 'Record this agreement' }).click()
  await page.waitForURL(/\/agreements\/[^/]+$/)
  const rows = page.getByRole('table', { name: 'Payments' }).getByRole('row')
  // Half of $6,200.00; half of the other $293,425.00 in four payments.
  const training = rows.filter({ hasText: 'for Training, 2023-24Within 30 days of the invoice' })
  await expect(training).toContainText('$3,100.00')
  await expect(rows.filter({ hasText: '1 of 4, ' })).toContainText('$36,678.13')
  await expect(rows.filter({ hasText: '4 of 4, ' })).toContainText('$36,678.11')
  await expectAccessible()
})

/** Walked in as many journeys side by side. */
const PARTS = [0, 1, 2]

for (const part of PARTS) {
  test(`every rule has a page that anybody can use, also on a telephone (${part + 1} of ${PARTS.length})`, async ({
    page,
    expectAccessible,
  }) => {
    const draft = await startTwoYears(page)
    await page.goto(`${draft}/rules`)
    await expectAccessible()
    await page.goto(`${draft}/rules/add`)
    await expectAccessible()
    const links = page.getByRole('main').getByRole('link')
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const kinds = addresses.filter((address) => address.includes('/rules/add/'))
    expect(kinds.length).toBeGreaterThan(10)
    for (const address of kinds.filter((_, at) => at % PARTS.length === part)) {
      await page.goto(address)
      await expect(page.getByRole('button', { name: 'Save this rule' })).toBeVisible()
      await expectAccessible()
    }
  })
}

test('fields and rows come as they are asked for, without scripts', async ({ browser, page }) => {
  const draft = await startTwoYears(page)

  const state = await page.context().storageState()
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: state })
  const plain = await context.newPage()
  await plain.goto(`${draft}/rules/add/limit`)
  await plain.getByLabel('Different from year to year').check()
  await plain.getByRole('button', { name: 'Show these fields' }).click()
  await plain.getByLabel('The most that is paid in 2023-24').fill('50,000')
  await plain.getByLabel('The most that is paid in 2024-25').fill('fifty')
  await plain.getByRole('button', { name: 'Save this rule' }).click()
  await expect(errorSummary(plain)).toContainText('Enter the most that is paid in 2024-25 as dollars')
  await plain.getByLabel('The most that is paid in 2024-25').fill('60,000')
  await plain.getByText('Only for some cost lines, positions or years').click()
  await plain.getByLabel('Salary').check()
  await plain.getByLabel('Benefits').check()
  await plain.getByRole('button', { name: 'Save this rule' }).click()
  await atSection(plain, 'Special rules')
  await expect(plain.getByText('$50,000 (2023-24), $60,000 (2024-25) a year, of Salary and Benefits.')).toBeVisible()

  await plain.goto(`${draft}/rules/add/division`)
  await plain.getByRole('button', { name: 'Add a part' }).click()
  await plain.getByRole('group', { name: 'Part 3' }).getByLabel('Name').fill('North High')
  await plain.getByRole('button', { name: 'Remove part 1' }).click()
  await expect(plain.getByRole('group', { name: 'Part 2' }).getByLabel('Name')).toHaveValue('North High')
  await plain.getByRole('button', { name: 'Remove this rule' }).click()
  await atSection(plain, 'Special rules')
  await expect(plain.getByText('Division within a party')).toHaveCount(0)
  await context.close()
})
