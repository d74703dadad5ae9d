import type { Page } from '@playwright/test'
import { type Dashboards, seedDashboards } from './fixtures/seed-dashboards'
import { expect, test } from './fixtures/test'

// Against a hang only: nothing passes or fails by how long it took.
test.describe.configure({ timeout: 600_000 })

let seeded: Dashboards
test.beforeAll(async () => {
  seeded = await seedDashboards()
})

const rowOf = (page: Page, section: string, name: string | RegExp) =>
  page.getByRole('region', { name: section, exact: true }).getByRole('row', { name })

test('a district reads what it owes, why it changed, and what is proposed beside it', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { editor, tag } = seeded
  await signIn(editor)
  await page.goto('/dashboard?fy=2022-23')
  await page.getByRole('combobox', { name: 'Fiscal year' }).selectOption('2023-24')
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL('/dashboard?fy=2023-24')
  await expect(page.getByRole('heading', { level: 1, name: 'What we owe in fiscal year 2023-24' })).toBeVisible()
  await expect(page.getByText('That is $6,000.00 (6.3%) less than in 2022-23: salary $6,000.00 less.')).toBeVisible()
  await expect(rowOf(page, 'By agreement', 'All agreements, 2023-24')).toContainText(
    /\$216,000\.00.*\$90,000\.00.*\$90,000\.00.*\$36,000\.00/,
  )
  await expect(rowOf(page, 'By category', /^Benefits/)).toContainText(/\$72,000\.00.*\$30,000\.00/)
  await expect(rowOf(page, 'Proposed, in no total', /Elm officers 2024-25/)).toContainText(
    /2024-25.*\$228,000\.00.*\$114,000\.00/,
  )
  await expect(rowOf(page, 'What changed since 2022-23', /Elm officers 2023-24/).first()).toContainText(
    /\$96,000\.00.*\$90,000\.00.*−\$6,000\.00/,
  )
  await expect(rowOf(page, 'Payments due in the next 90 days', /Elm officer of today/).first()).toContainText(
    '$1,000.00',
  )
  await expect(rowOf(page, 'Who is where', /Officer One/)).toContainText('Elm High School')
  await expect(page.getByText('1 SRO position is vacant.')).toBeVisible()
  await expect(rowOf(page, 'Who is where', /^All campuses/)).toContainText('not recorded')
  await expect(page.getByText(`Elm Unified ${tag} pays`).first()).toBeVisible()
  await expectAccessible()
})

test('the council reads the same cents in its own calendar, in one line that adds up', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { council, tag } = seeded
  await signIn(council)
  await page.goto('/dashboard?fy=2023-24')
  const line = page.getByRole('region', { name: `What the program costs City of Elm ${tag} in fiscal year 2023-24` })
  await expect(line).toContainText(
    /Expense\$162,000\.00.*Reimbursements\$67,500\.00.*Grants\$27,000\.00.*Net cost\$67,500\.00/,
  )
  await expect(page.getByText('Net cost is $27,000.00 (28.6%) less than in 2022-23', { exact: false })).toBeVisible()
  await expect(rowOf(page, 'By fiscal year', /^2022-23/)).toContainText(
    /\$198,000\.00.*\$94,500\.00.*\$9,000\.00.*\$94,500\.00/,
  )
  await expect(rowOf(page, 'By agreement', /Elm officers 2023-24/)).toContainText(`Elm Unified ${tag}`)
  await expect(rowOf(page, `Proposed to City of Elm ${tag}`, /Elm officers 2024-25/)).toContainText(
    /a new agreement.*June 30, 2025.*these days are over.*\$228,000\.00.*\$114,000\.00/,
  )
  await expect(rowOf(page, 'By fiscal year', /^2023-24/)).toContainText('payment days not recorded')
  const undated = page.getByRole('listitem').filter({ hasText: 'Elm officers 2022-23: payment days not recorded.' })
  await expect(undated.first()).toContainText(`City of Elm ${tag} is owed $24,000.`)
  await expect(page.getByText('No agreement ends by')).toBeVisible()
  await expectAccessible()

  await page.goto('/dashboard?fy=2024-25')
  await expect(page.getByText('No agreement that is recorded as signed serves fiscal year 2024-25.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'fiscal year 2023-24' })).toBeVisible()
})

test('a neighboring district sees none of it, and is told how to start', async ({ page, signIn, expectAccessible }) => {
  const { neighbor } = seeded
  await signIn(neighbor)
  await page.goto('/dashboard?fy=2023-24')
  await expect(page.getByRole('link', { name: 'Record or propose an agreement' })).toBeVisible()
  await expect(page.getByText('Elm')).toHaveCount(0)
  await expectAccessible()
})

test('where nothing serves today’s fiscal year, the dashboard opens at the nearest that something does', async ({
  page,
  signIn,
}) => {
  await signIn('council@dinuba-city.example')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What the program costs City of Dinuba in fiscal year 2023-24',
  )
  await expect(page.getByText('No agreement that is recorded as signed serves today’s fiscal year')).toBeVisible()
  await page.getByRole('link', { name: /What is known of/ }).click()
  await expect(page.getByText('The nearest that one serves is fiscal year 2023-24.')).toBeVisible()
})
