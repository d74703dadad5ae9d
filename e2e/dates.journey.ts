import { expect, test } from './fixtures/test'

test('a day stays the day it is, wherever the reader sits', async ({ page, signIn }) => {
  await signIn('council@dinuba-city.example')
  await page.goto('/agreements?q=2023-24')
  await expect(page.getByRole('row', { name: /2023-24/ })).toContainText('July 1, 2023 to June 30, 2024')
  await page.getByRole('link', { name: /2023-24/ }).click()
  await expect(page.getByText('ended on June 30, 2024')).toBeVisible()
  await expect(page.getByText('June 27, 2023')).toBeVisible()
})
