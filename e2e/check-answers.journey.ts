import { atSection, beginInTown, fillAmounts } from './fixtures/record-agreement'
import { expect, test } from './fixtures/test'

test('the cost breakdown runs along as it is typed, and each figure opens its calculation', async ({ page }) => {
  await beginInTown(page, 'cost-lines')
  const beside = page.getByRole('complementary', { name: 'Cost breakdown of what is typed' })
  await expect(beside).toContainText('Enter at least one amount, or tick that the paper does not say it.')
  const unsaid = page.getByRole('group', { name: 'Cost line 1' }).getByLabel('The paper does not say the amount')
  await unsaid.check()
  await expect(beside).toContainText('not recorded')
  await unsaid.uncheck()
  await fillAmounts(page)
  await expect(beside).toContainText('$299,625.00')
  await expect(beside.getByText('$149,812.50', { exact: true })).toHaveCount(2)
  await page
    .getByLabel(/^Amount \(optional\)/)
    .first()
    .fill('12,5')
  await expect(beside).toContainText('Not counted yet')
  await expect(beside).toContainText('at least $101,175.00')
  await page
    .getByLabel(/^Amount \(optional\)/)
    .first()
    .fill('198450')
  await beside.getByText('How this was calculated').first().click()
  await expect(beside).toContainText('× 50% = $149,812.50')
})

test('every section is accessible, and its answers come back to be checked', async ({ page, expectAccessible }) => {
  test.slow()
  const { town, draft } = await beginInTown(page, 'check')
  await expectAccessible()
  const summary = page.getByRole('main')
  for (const said of [
    'Oakfield High School, Vista High School',
    'July 1, 2023',
    '4 equal payments in each contract year, the first on September 30, 2023, 3 months apart.',
    '90 days of notice',
    'It was signed on June 27, 2023 by City Manager, Superintendent.',
    `${town.city} will see the parties and dates`,
  ]) {
    await expect(summary).toContainText(said)
  }
  for (const place of ['', '/parties', '/positions', '/cost-lines', '/who-pays', '/payments', '/purpose', '/paper']) {
    await page.goto(`${draft}${place}`)
    await expectAccessible()
  }
  await page.goto(`${draft}/cost-lines?from=check`)
  await page
    .getByLabel(/^Amount \(optional\)/)
    .nth(3)
    .fill('15,597.00')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await atSection(page, 'Check your answers')
  await expect(summary).toContainText('$149,813.50')
})
