import { recordAgreement } from './fixtures/record-agreement'
import { seedTown } from './fixtures/seed-town'
import { expect, test } from './fixtures/test'

for (const scripts of ['off', 'on']) {
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'on' })

    test('an agreement is recorded from the paper, and the council reads the same cents', async ({ page, signIn }) => {
      const town = await seedTown()
      await signIn(town.editor)
      await recordAgreement(page, town)
      const address = page.url()
      await expect(page.getByText('$149,812.50').first()).toBeVisible()
      await expect(page.getByText('$299,625.00').first()).toBeVisible()

      await page.getByRole('button', { name: 'Sign out' }).click()
      await signIn(town.council)
      await page.goto(address)
      await expect(page.getByText('$149,812.50').first()).toBeVisible()
      await expect(page.getByText('$299,625.00').first()).toBeVisible()
    })
  })
}
