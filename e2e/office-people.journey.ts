import { signInAs } from './fixtures/plain-form'
import { seedOffice } from './fixtures/seed-office'
import { errorSummary, expect, test } from './fixtures/test'

for (const scripts of ['on', 'off']) {
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'on' })

    test('an invited person joins with the link, once, and is signed in', async ({ page, browser, guard, signIn }) => {
      const office = await seedOffice()
      const email = `pat@${office.tag}.example`
      await signIn(office.administrator)
      await page.goto('/people')
      await page.getByRole('link', { name: 'Invite a person' }).click()
      await page.getByLabel('Name').fill('Pat Example')
      await page.getByLabel('E-mail address').fill(email)
      await page.getByRole('button', { name: 'Invite' }).click()
      await expect(errorSummary(page)).toContainText('Choose at least one role.')
      await expect(page.getByLabel('Name')).toHaveValue('Pat Example')
      await expect(page.getByLabel('Council reviewer')).toHaveCount(0)
      await page.getByLabel('District editor').check()
      await page.getByRole('button', { name: 'Invite' }).click()
      const notice = page.getByRole('status').filter({ hasText: 'Pat Example is invited.' })
      const link = (await notice.locator('code').textContent()) ?? ''
      await page.goto('/people')
      await expect(page.getByRole('row', { name: /Pat Example.*district editor.*not joined yet/ })).toBeVisible()

      const own = await browser.newContext({ javaScriptEnabled: scripts === 'on', locale: 'en-US' })
      const pat = await own.newPage()
      await pat.goto(link)
      await expect(pat.getByRole('heading', { name: `Join Alder Unified ${office.tag}` })).toBeVisible()
      await pat.getByLabel('Password').fill('too short')
      await pat.getByRole('button', { name: 'Join' }).click()
      await expect(errorSummary(pat)).toContainText('at least 12 characters')
      await pat.getByLabel('Password').fill('a few plain words')
      await pat.getByRole('button', { name: 'Join' }).click()
      await expect(pat.getByText(`Pat Example, Alder Unified ${office.tag}`)).toBeVisible()
      await own.close()

      guard.expectStatus(404)
      expect((await page.goto(link))?.status()).toBe(404)
      expect((await page.goto('/join/never-handed-out'))?.status()).toBe(404)
      await page.goto('/people')
      await expect(page.getByRole('row', { name: /Pat Example.*active/ })).toBeVisible()
    })
  })
}

test('roles change and a membership ends, but an administrator always remains', async ({
  page,
  browser,
  signIn,
  expectAccessible,
}) => {
  const office = await seedOffice()
  const editors = await browser.newContext({ locale: 'en-US' })
  const editor = await editors.newPage()
  await signInAs(editor.request, office.editor)

  await signIn(office.administrator)
  await page.goto('/people')
  await expectAccessible()
  await page.getByRole('link', { name: `Change administrator ${office.tag}` }).click()
  await page.getByLabel('Administrator').uncheck()
  await page.getByLabel('District editor').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(errorSummary(page)).toContainText('Make somebody else an administrator first')
  await expect(page.getByLabel('Administrator')).not.toBeChecked()
  await expect(page.getByRole('link', { name: 'End the membership' })).toHaveCount(0)
  await expectAccessible()

  await page.goto('/people')
  await page.getByRole('link', { name: `Change editor ${office.tag}` }).click()
  await page.getByLabel('Administrator').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('row', { name: /district editor, administrator/ })).toBeVisible()
  await editor.goto('/people')
  await expect(editor.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()

  await page.getByRole('link', { name: `Change editor ${office.tag}` }).click()
  await page.getByRole('link', { name: 'End the membership' }).click()
  await expect(page.getByText(`editor ${office.tag} is signed out at once.`)).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'End the membership' }).click()
  await expect(page.getByRole('row', { name: new RegExp(`^editor ${office.tag}.*ended$`) })).toBeVisible()
  await editor.goto('/agreements')
  await expect(editor).toHaveURL(/\/sign-in/)
  await editors.close()
})

test('the pages of an invitation are read without trouble, and so is a new link', async ({
  page,
  guard,
  signIn,
  expectAccessible,
}) => {
  const office = await seedOffice()
  await signIn(office.cityAdministrator)
  await page.goto('/people/invite')
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(errorSummary(page)).toContainText('Enter the name.')
  await expectAccessible()
  await page.getByLabel('Name').fill('Sam Example')
  await page.getByLabel('E-mail address').fill(office.editor)
  await page.getByLabel('Council reviewer').check()
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(errorSummary(page)).toContainText('somebody with this one has been invited already')
  await page.getByLabel('E-mail address').fill(`sam@${office.tag}.example`)
  await page.getByRole('button', { name: 'Invite' }).click()
  const link = page.getByRole('status').locator('code')
  await expect(link).toContainText('/join/')
  await expectAccessible()
  const lost = (await link.textContent()) ?? ''
  await page.goto('/people')
  await page.getByRole('link', { name: 'Change Sam Example' }).click()
  await page.getByRole('button', { name: 'Make a new link' }).click()
  await expect(link).toContainText('/join/')
  await expectAccessible()
  const renewed = (await link.textContent()) ?? ''
  guard.expectStatus(404)
  expect((await page.goto(lost))?.status()).toBe(404)
  await page.goto(renewed)
  await expectAccessible()
})
