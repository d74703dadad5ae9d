import type { Page } from '@playwright/test'
import { signInAs, submitForm } from './fixtures/plain-form'
import { atSection, beginInTown } from './fixtures/record-agreement'
import { errorSummary, expect, test } from './fixtures/test'

// Against a hang only: nothing passes or fails by how long it took.
test.describe.configure({ timeout: 600_000 })

const next = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** A proposal with its cost and nothing of payments and clauses, up to the answers to be checked. */
async function propose(page: Page) {
  const { town, draft } = await beginInTown(page, 'payments')
  for (const section of ['payments', 'purpose']) await submitForm(page.request, `${draft}/${section}`, {})
  await page.goto(`${draft}/paper`)
  await page.getByLabel('It is new').check()
  await next(page)
  await atSection(page, 'Check your answers')
  return { town, draft }
}

for (const scripts of ['off', 'on']) {
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'on' })

    test('a proposal is sent from a page that says who sees it, what it costs and what changed', async ({
      page,
      signIn,
    }) => {
      const { town } = await propose(page)
      await expect(page.getByRole('button', { name: `Send to ${town.city}` })).toHaveCount(0)
      await page.getByRole('link', { name: 'See what they will see' }).click()
      await atSection(page, `Before it is sent to ${town.city}`)
      await expect(part(page, 'Who will see it')).toContainText(
        `${town.city} sees it at once: 1 council reviewer and 1 administrator there.`,
      )
      const seen = part(page, 'What they will see')
      await expect(seen).toContainText('SRO 1 and SRO 2, with their days and campuses.')
      await expect(seen).toContainText('No paper goes with it.')
      const pays = part(page, 'What each party would pay')
      await expect(pays).toContainText(
        `In 2023-24, ${town.district} would pay $149,812.50 and ${town.city} would pay $149,812.50, of a total cost of $299,625.`,
      )
      await expect(pays.getByText('How this was calculated').first()).toBeVisible()
      await expect(part(page, 'What changed since they last saw it')).toContainText('this is the first version')
      await expect(part(page, 'Not recorded yet').getByRole('link', { name: 'How it is paid' })).toBeVisible()
      await page.getByRole('button', { name: `Send to ${town.city}` }).click()
      await page.waitForURL(/\/agreements\/[^/]+\/versions\/1$/)
      const agreement = page.url().replace(/\/versions\/1$/, '')
      await page.goto(`${agreement}/history`)
      await expect(page.getByRole('main')).toContainText(
        `sent the agreement to ${town.city}: ${town.district} would pay $149,812.50; ${town.city} would pay $149,812.50.`,
      )

      await page.goto(agreement)
      await page.getByRole('button', { name: 'Change or record it' }).click()
      await page.waitForURL(/\/drafts\/[0-9a-f-]{36}$/)
      const change = page.url()
      await page.goto(`${change}/cost-lines?from=check`)
      await page
        .getByLabel(/^Amount \(optional\)/)
        .first()
        .fill('200,450.00')
      await next(page)
      await page.getByRole('link', { name: 'See what they will see' }).click()
      const changed = part(page, 'What changed since they last saw it')
      await expect(changed).toContainText(`sees version 1, which was sent on`)
      await expect(changed).toContainText('Salary in 2023-24 costs $200,450, before $198,450.')
      await expect(changed.getByRole('row', { name: new RegExp(`^${town.district}, 2023-24`) })).toContainText(
        /\$149,812\.50.*\$150,812\.50.*\+\$1,000\.00/,
      )
      await page.getByLabel(/^Why it is changed/).fill('As discussed.')
      await page.getByRole('button', { name: `Send to ${town.city}` }).click()
      await page.waitForURL(/\/versions\/2$/)
      await signIn(town.council)
      await page.goto(`${agreement}/history`)
      await expect(page.getByRole('main')).toContainText(
        `${town.district} pays $150,812.50, before $149,812.50; ${town.city} pays $150,812.50, before $149,812.50.`,
      )
      await expect(page.getByRole('main')).toContainText('As discussed.')
    })
  })
}

test('what is missing leads to its field, and only what nobody can judge it without stops it from being sent', async ({
  page,
  expectAccessible,
}) => {
  const { town, draft } = await propose(page)
  await page.goto(`${draft}/positions`)
  await page.getByLabel('Number of officers').fill('')
  await next(page)
  await atSection(page, 'Cost lines')
  await page.goto(`${draft}/send`)
  await expect(page.getByRole('button', { name: /^Send to/ })).toHaveCount(0)
  await expectAccessible()
  const first = page.getByRole('region', { name: `It cannot be sent to ${town.city} yet` })
  await first.getByRole('link', { name: 'Number of officers in SRO' }).click()
  await atSection(page, 'Positions, campuses and officers')
  await expect(page.getByLabel('Number of officers')).toBeFocused()
  await page.getByLabel('Number of officers').fill('2')
  await next(page)
  await atSection(page, 'Check your answers')

  const missing = part(page, 'Not recorded yet')
  await expect(missing).toContainText(/\d+ of \d+ facts are recorded\./)
  await expectAccessible()
  for (const [link, focused] of [
    ['How it is paid', page.getByRole('group', { name: 'How it is paid' })],
    ['Clause: ending', page.getByRole('group', { name: 'Ending' }).getByLabel('In plain words')],
    [
      'How SRO 1 divides the time between campuses',
      page.getByRole('group', { name: 'Officer 1' }).getByLabel('Percent of the officer’s time').first(),
    ],
  ] as const) {
    await page.goto(`${draft}/check`)
    await missing.getByRole('link', { name: link }).click()
    await expect(focused).toBeFocused()
  }
  await page.goto(draft)
  await expect(page.getByRole('navigation', { name: 'Sections' })).toContainText('9 not recorded yet.')
  await expectAccessible()
})

test('of two people, nobody sends what the other one has changed since', async ({ page, browser }) => {
  const { town, draft } = await propose(page)
  await page.goto(`${draft}/send`)
  const colleague = await browser.newPage()
  await signInAs(colleague.request, town.colleague)
  await colleague.goto(`${draft}/cost-lines`)
  await colleague
    .getByLabel(/^Amount \(optional\)/)
    .first()
    .fill('300000')
  await next(colleague)
  await atSection(colleague, 'Who pays what')
  await colleague.close()
  await page.getByRole('button', { name: `Send to ${town.city}` }).click()
  await expect(errorSummary(page)).toContainText('nothing was recorded or sent')
  await expect(errorSummary(page)).toBeFocused()
  await expect(part(page, 'What each party would pay')).toContainText('$200,587.50')
  await page.getByRole('button', { name: `Send to ${town.city}` }).click()
  await page.waitForURL(/\/versions\/1$/)
  await expect(page.getByText('$200,587.50').first()).toBeVisible()
})

test('a recorded agreement says what it does not say yet, and a correction says the dollars before and after', async ({
  page,
  signIn,
}) => {
  const { town, draft } = await propose(page)
  await page.goto(`${draft}/paper`)
  await page.getByLabel('It is signed already').check()
  await next(page)
  await page.getByRole('button', { name: 'Record this agreement' }).click()
  await page.waitForURL(/\/agreements\/[^/]+$/)
  const agreement = page.url().replace(/\?.*$/, '')
  const missing = part(page, 'Not recorded yet')
  await missing.getByRole('link', { name: 'Day of signing' }).click()
  await page.getByRole('button', { name: 'Open it for changes' }).click()
  await expect(page.getByLabel('Signed on')).toBeFocused()
  await expect(page.getByLabel('It is signed already')).toBeChecked()
  await page.getByLabel('Signed on').fill('2023-06-27')
  await next(page)
  await atSection(page, 'Check your answers')
  const change = page.url().replace(/\/check.*$/, '')
  await page.goto(`${change}/cost-lines?from=check`)
  await page
    .getByLabel(/^Amount \(optional\)/)
    .first()
    .fill('200,450.00')
  await next(page)
  const changes = part(page, 'What it changes in version 1')
  await expect(changes.getByRole('row', { name: new RegExp(`^${town.city}, 2023-24`) })).toContainText(
    /\$149,812\.50.*\$150,812\.50.*\+\$1,000\.00/,
  )
  await expect(changes.getByRole('row', { name: /^Signed/ }).first()).toContainText('June 27, 2023')
  await signIn(town.council)
  await page.goto(agreement)
  await expect(missing).toContainText('Day of signing')
  await expect(missing.getByRole('link')).toHaveCount(0)
})
