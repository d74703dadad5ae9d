import { atSection } from './fixtures/record-agreement'
import { seedTownWithAgreement } from './fixtures/seed-town'
import { expect, test } from './fixtures/test'

test('of two who change an agreement, the second sees both versions and goes on without retyping', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow()
  const town = await seedTownWithAgreement()
  const { agreement } = town
  await signIn(town.editor)
  const number = agreement.split('/').at(-1)

  const open = async () => {
    await page.goto(`/drafts/change/${number}`)
    await page.getByRole('button', { name: 'Open it for changes' }).click()
    await page.waitForURL(/\/drafts\/[0-9a-f-]{36}$/)
    return page.url()
  }
  const second = await open()
  await signIn(town.colleague)
  const first = await open()
  expect(first).not.toBe(second)
  const amount = page.getByLabel(/^Amount \(optional\)/)
  const save = () => page.getByRole('button', { name: 'Save and continue' }).click()
  const record = () => page.getByRole('button', { name: 'Record this change' }).click()

  await page.goto(`${first}/cost-lines?from=check`)
  await amount.first().fill('200,450.00')
  await save()
  await atSection(page, 'Check your answers')
  await record()
  await page.waitForURL(`${agreement}?kept=1`)
  await expect(page.getByText('$150,812.50').first()).toBeVisible()

  await signIn(town.editor)
  await page.goto(`${second}/cost-lines?from=check`)
  await amount.nth(1).fill('80,380.00')
  await save()
  await atSection(page, 'Check your answers')
  await record()
  await atSection(page, 'Saved after you opened it')
  await expect(page.getByText(/was saved by .+ on .+\. Nothing of either was lost/)).toBeVisible()
  const salary = page.getByRole('group', { name: 'Cost line Salary: amount' })
  const benefits = page.getByRole('group', { name: 'Cost line Benefits: amount' })
  await expect(salary.getByLabel('Theirs: 200450')).toBeChecked()
  await expect(benefits.getByLabel('Yours: 80,380.00')).toBeChecked()
  await expectAccessible()
  await page.getByRole('button', { name: 'Go on with these' }).click()
  await atSection(page, 'Check your answers')
  await record()
  await page.waitForURL(`${agreement}?kept=1`)
  // 200,450 + 80,380 + 6,200 + 15,595 = 302,625, by halves.
  await expect(page.getByText('$151,312.50').first()).toBeVisible()
})
