import type { Page } from '@playwright/test'
import { submitForm } from './fixtures/plain-form'
import { atSection, beginInTown, fillIn } from './fixtures/record-agreement'
import { errorSummary, expect, test } from './fixtures/test'

const next = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()

/** Two officers who cost $299,625.00, and a sergeant who costs $150,000. */
async function fillSergeant(page: Page, draft: string): Promise<void> {
  const positions = `${draft}/positions`
  await submitForm(page.request, positions, { 'positions.0.headcount': '2', intent: 'add:positions' })
  await submitForm(page.request, positions, { 'positions.1.name': 'Sergeant', 'positions.1.headcount': '1' })
  await fillIn(page, draft, { from: 'cost-lines', upTo: 'who-pays' })
  await page.goto(`${draft}/cost-lines`)
  await page.getByRole('button', { name: 'Add a cost line' }).click()
  const line = page.getByRole('group', { name: 'Cost line 5' })
  await line.getByLabel('Name').fill('Sergeant')
  await line.getByLabel('Category').selectOption('salary')
  await line.getByLabel(/^Amount \(optional\)/).fill('150,000')
  await line.getByText(/the paper prints it/).click()
  await line.getByLabel('The amount is for').selectOption({ label: 'All officers of Sergeant' })
  await next(page)
  await atSection(page, 'Who pays what')
}

for (const scripts of ['off', 'on']) {
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'on' })

    test('a fixed sum, and a sergeant who is paid differently, come to the same cents everywhere', async ({ page }) => {
      const { town, draft } = await beginInTown(page)
      await fillSergeant(page, draft)

      await page.getByText('More ways to share the cost').click()
      await page.getByLabel('A fixed sum').check()
      await page.getByLabel('Who pays the fixed sum').selectOption({ label: town.district })
      await expect(page.getByLabel(`${town.district} pays`)).toBeHidden()
      await page.getByRole('textbox', { name: /^Fixed sum/ }).fill('half of it')
      await next(page)
      await expect(errorSummary(page)).toContainText('Enter the fixed sum as dollars')
      await expect(page.getByLabel('A fixed sum')).toBeChecked()
      await page.getByRole('textbox', { name: /^Fixed sum/ }).fill('100,000')
      await next(page)

      await atSection(page, 'Payments')
      await page.getByRole('button', { name: 'Save and see all sections' }).click()
      await page.getByRole('link', { name: 'Special rules' }).click()
      await atSection(page, 'Special rules')
      await page.getByRole('link', { name: 'Add a special rule' }).click()
      await page.getByRole('link', { name: 'One position is paid differently' }).click()
      await atSection(page, 'One position is paid differently')
      await expect(page.getByRole('group', { name: 'Positions' }).getByLabel('Sergeant')).toBeChecked()
      await page.getByRole('textbox', { name: /^Percent/ }).fill('140')
      await page.getByRole('button', { name: 'Save this rule' }).click()
      await expect(errorSummary(page)).toContainText('Enter the percent of step 1 from 0 to 100')
      await page
        .getByRole('textbox', { name: /^Percent/ })
        .first()
        .fill('40')
      await page.getByRole('button', { name: 'Save this rule' }).click()
      await atSection(page, 'Special rules')
      await expect(page.getByText(`Of Sergeant: ${town.district} 40%, ${town.city} the rest.`)).toBeVisible()

      await page.goto(page.url().replace(/rules.*$/, 'check'))
      await expect(page.getByText(`${town.district} pays $100,000.`)).toBeVisible()
      // 100,000 and 40% of 150,000; 199,625 and 60% of 150,000
      await expect(page.getByText('$160,000.00').first()).toBeVisible()
      await expect(page.getByText('$289,625.00').first()).toBeVisible()
      await page.goto(page.url().replace('check', 'paper'))
      await page.getByLabel('Signed on').fill('2023-06-27')
      await next(page)
      await atSection(page, 'Check your answers')
      await page.getByRole('button', { name: 'Record this agreement' }).click()
      await page.waitForURL(/\/agreements\/[^/]+$/)
      await expect(page.getByText('$160,000.00').first()).toBeVisible()
      await expect(page.getByText('$449,625.00').first()).toBeVisible()

      await page.goto(page.url().replace('/agreements/', '/drafts/change/'))
      await page.getByRole('button', { name: 'Open it for changes' }).click()
      await page.getByRole('link', { name: 'Who pays what' }).click()
      await expect(page.getByLabel('A fixed sum')).toBeChecked()
      await expect(page.getByRole('textbox', { name: /^Fixed sum/ })).toHaveValue('100000')
      await page.goto(page.url().replace('who-pays', 'rules'))
      await expect(page.getByText(`Of Sergeant: ${town.district} 40%, ${town.city} the rest.`)).toBeVisible()
    })
  })
}
