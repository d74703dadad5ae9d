import { seedOffice } from './fixtures/seed-office'
import { errorSummary, expect, test } from './fixtures/test'

test('one administrator asks with a code, the other sees what accepting shows, and accepts', async ({
  page,
  signIn,
}) => {
  const office = await seedOffice()
  await signIn(office.cityAdministrator)
  await page.goto('/sharing')
  await expect(page.getByText('No request to share waits for an answer.')).toBeVisible()
  await expect(page.getByText(office.ids.city)).toBeVisible()

  await signIn(office.administrator)
  await page.goto('/sharing/ask')
  await page.getByLabel('Sharing code').fill('City of Alder')
  await page.getByRole('button', { name: 'Ask to share' }).click()
  await expect(errorSummary(page)).toContainText('Enter the sharing code')
  await expect(page.getByLabel('Sharing code')).toHaveValue('City of Alder')
  await page.getByLabel('Sharing code').fill('00000000-0000-7000-8000-000000000000')
  await page.getByRole('button', { name: 'Ask to share' }).click()
  await expect(errorSummary(page)).toContainText('There is no such organization.')
  await page.getByLabel('Sharing code').fill(office.ids.city)
  await page.getByRole('button', { name: 'Ask to share' }).click()
  await expect(page.getByText(`You asked City of Alder ${office.tag} to share`)).toBeVisible()
  await expect(page.getByRole('link', { name: /Answer/ })).toHaveCount(0)

  await signIn(office.cityAdministrator)
  await page.goto('/organization')
  await page.getByRole('link', { name: 'See what sharing shows' }).click()
  await page.getByRole('link', { name: `Answer Alder Unified ${office.tag}` }).click()
  await expect(page.getByText('Agreements with anybody else stay out of it.')).toBeVisible()
  await page.getByRole('button', { name: `Share with Alder Unified ${office.tag}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Agreements', exact: true })).toBeVisible()
  await page.goto('/sharing')
  await expect(page.getByText('No request to share waits for an answer.')).toBeVisible()
})

test('the pages about sharing are read without trouble', async ({ page, signIn, expectAccessible }) => {
  const office = await seedOffice()
  await signIn(office.administrator)
  await page.goto('/sharing/ask')
  await expectAccessible()
  await page.getByLabel('Sharing code').fill(office.ids.city)
  await page.getByRole('button', { name: 'Ask to share' }).click()
  await expect(page.getByText('Nobody waits for your answer.')).toBeVisible()
  await expectAccessible()
  await signIn(office.reviewer)
  await page.goto('/sharing')
  await expect(page.getByRole('row', { name: /asks to share its agreements with you.*an administrator/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Answer|Ask/ })).toHaveCount(0)
  await signIn(office.cityAdministrator)
  await page.goto('/sharing')
  await page.getByRole('link', { name: /Answer/ }).click()
  await expectAccessible()
})
