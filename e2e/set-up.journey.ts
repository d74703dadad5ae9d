import { OWN_CONNECTION } from './fixtures/plain-form'
import { type Server, startServer } from './fixtures/start-server'
import { errorSummary, expect, test } from './fixtures/test'

let server: Server

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await startServer({ SEED: 'empty' })
})
test.afterAll(() => server.stop())

const PERSON = { email: 'first@district.example', password: 'a few plain words' }

test('the printed link makes the first administrator, once', async ({ page, guard, expectAccessible }) => {
  const link = /http:\/\/localhost:\d+\/setup\/\S+/.exec(server.printed())?.[0] ?? ''
  expect(link).not.toBe('')

  await page.goto(link)
  await expectAccessible()
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(errorSummary(page)).toContainText('Enter an e-mail address.')
  await expectAccessible()

  await page.getByLabel('School district').check()
  await page.getByLabel('Legal name').fill('Example Unified School District')
  await page.getByLabel('Short name').fill('Example Unified')
  await page.getByLabel('State').selectOption('California')
  await page.getByLabel('Time zone').selectOption('Pacific')
  await page.getByLabel('Fiscal year starts on').selectOption('July 1')
  await page.getByLabel('Your name').fill('Pat Example')
  await page.getByLabel('E-mail address').fill(PERSON.email)
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Set up' }).click()
  // The first refusal said so too: this must be the second.
  await expect(errorSummary(page)).not.toContainText('Enter an e-mail address.')
  await expect(errorSummary(page)).toContainText('at least 12 characters')
  await expect(page.getByLabel('Legal name')).toHaveValue('Example Unified School District')
  await expect(page.getByLabel('State')).toHaveValue('CA')
  await page.getByLabel('Password').fill(PERSON.password)
  await page.getByRole('button', { name: 'Set up' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Agreements' })).toBeVisible()
  await expect(page.getByText('No agreement is recorded yet.')).toBeVisible()
  await expectAccessible()

  guard.expectStatus(404)
  const again = await page.goto(link)
  expect(again?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  await expectAccessible()
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('a person signs in, sees the register, and signs out', async ({ page, guard: _ }) => {
    await page.goto(`${server.url}/agreements`)
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fagreements$/)
    await page.getByLabel('E-mail address').fill(PERSON.email)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(errorSummary(page)).toContainText('do not go together')
    await expect(page.getByLabel('E-mail address')).toHaveValue(PERSON.email)
    await page.getByLabel('Password').fill(PERSON.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('No agreement is recorded yet.')).toBeVisible()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await page.goto(`${server.url}/agreements`)
    await expect(page).toHaveURL(/sign-in/)
  })
})

test('health answers, and pages carry a policy with a fresh nonce', async ({ request }) => {
  expect((await request.get(`${server.url}/health`, { headers: OWN_CONNECTION })).status()).toBe(200)
  const policies = await Promise.all(
    [1, 2].map(
      async () =>
        (await request.get(`${server.url}/sign-in`, { headers: OWN_CONNECTION })).headers()[
          'content-security-policy'
        ] ?? '',
    ),
  )
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/)
  expect(policies[0]).not.toBe(policies[1])
})
