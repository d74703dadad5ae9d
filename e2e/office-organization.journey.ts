import { seedOffice } from './fixtures/seed-office'
import { errorSummary, expect, test } from './fixtures/test'

for (const scripts of ['on', 'off']) {
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'on' })

    test('settings are changed; a stale edit is refused with both shown', async ({ page, context, signIn }) => {
      const office = await seedOffice()
      await signIn(office.cityAdministrator)
      await page.goto('/organization')
      await expect(page.getByText('A city or town in California whose fiscal year starts on July 1.')).toBeVisible()
      await expect(page.getByText('Police Department')).toBeVisible()
      await page.getByRole('link', { name: 'Change the settings' }).click()
      await page.getByLabel('Short name').fill('')
      await page.getByLabel('Fiscal year starts on').selectOption('January 1')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(errorSummary(page)).toContainText('Enter a short name for the organization.')
      await expect(page.getByLabel('Fiscal year starts on')).toHaveValue('01-01')

      const other = await context.newPage()
      await other.goto('/organization/edit')
      await other.getByLabel('Time zone').selectOption('Mountain')
      await other.getByRole('button', { name: 'Save' }).click()
      await expect(other.getByRole('definition').filter({ hasText: 'Mountain' })).toBeVisible()

      await page.getByLabel('Short name').fill('Alder City')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(errorSummary(page)).toContainText('These settings were saved after you opened them')
      await expect(page.getByRole('row', { name: /Time zone Mountain Pacific/ })).toBeVisible()
      await expect(page.getByRole('row', { name: /Fiscal year starts on July 1 January 1/ })).toBeVisible()
      await expect(page.getByLabel('Short name')).toHaveValue('Alder City')
      await page.getByLabel('Time zone').selectOption('Mountain')
      await expect(page.getByLabel('Departments')).toHaveValue('Police Department')
      await page.getByLabel('Departments').fill('Police Department\nFinance Department\n')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Finance Department, Police Department')).toBeVisible()
      await expect(page.getByText('A city or town in California whose fiscal year starts on January 1.')).toBeVisible()
      await expect(page.getByRole('definition').filter({ hasText: 'Mountain' })).toBeVisible()
      await expect(page.getByText(`city-administrator ${office.tag}, Alder City`)).toBeVisible()
    })
  })
}

test('settings are read without trouble, by everybody', async ({ page, signIn, expectAccessible }) => {
  const office = await seedOffice()
  await signIn(office.administrator)
  await page.goto('/organization')
  await expectAccessible()
  await page.goto('/organization/edit')
  await page.getByLabel('Legal name').fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(errorSummary(page)).toContainText('Enter the legal name')
  await expectAccessible()
  await signIn(office.editor)
  await page.goto('/organization')
  await expect(page.getByText('A school district in California')).toBeVisible()
  await expect(page.getByRole('link', { name: /Change/ })).toHaveCount(0)
})
