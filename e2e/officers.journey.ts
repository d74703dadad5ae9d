import { officeAgreement } from './fixtures/office-agreement'
import { seedOffice } from './fixtures/seed-office'
import { errorSummary, expect, test } from './fixtures/test'

const AGREEMENT = officeAgreement({
  title: 'Alder school resource officers 2026-27',
  startsOn: '2026-07-01',
  endsOn: '2027-06-30',
  clauses: [
    {
      kind: 'replacement',
      heading: 'Replacement',
      summary: 'Whoever leaves is replaced within 30 days.',
      noticeDays: 30,
    },
  ],
})
const office = () => seedOffice({ sharing: [['district', 'city']], agreements: [AGREEMENT] })

test('a police supervisor adds an officer, assigns, ends and replaces; the district is told', async ({
  page,
  signIn,
}) => {
  const { supervisor, editor, agreements } = await office()
  await signIn(supervisor)
  await page.goto('/officers')
  await expect(page.getByRole('row', { name: /SRO at Alder/ })).toContainText('Nobody has held it yet.')
  await page.getByRole('link', { name: 'Add an officer' }).click()
  await page.getByRole('button', { name: 'Add officer' }).click()
  await expect(errorSummary(page)).toContainText('Enter the officer’s name or post')
  await page.getByLabel('Name or post').fill('SRO 1')
  await page.getByRole('button', { name: 'Add officer' }).click()
  await page.getByRole('link', { name: 'Assign', exact: true }).click()

  await page.getByLabel('First day').fill('2026-06-30')
  await page.getByLabel('Primary campus').selectOption({ label: 'Alder High School' })
  await page.getByLabel('Percent of the officer’s time').nth(0).fill('80')
  await page.getByLabel('Shared campus 1').selectOption({ label: 'Alder Middle School' })
  await page.getByLabel('Percent of the officer’s time').nth(1).fill('30')
  await page.getByRole('button', { name: 'Assign' }).click()
  await expect(errorSummary(page)).toContainText(
    'Enter a first day within the agreement: July 1, 2026 to June 30, 2027.',
  )
  await page.getByLabel('First day').fill('2026-08-17')
  await page.getByRole('button', { name: 'Assign' }).click()
  await expect(errorSummary(page)).toContainText('would come to 110% on August 17, 2026')
  await expect(page.getByLabel('Shared campus 1')).toHaveValue(/.+/)
  await page.getByLabel('Percent of the officer’s time').nth(1).fill('20')
  await page.getByRole('button', { name: 'Assign' }).click()
  await expect(page.getByText('Serves in SRO at Alder (Alder High School 80%, Alder Middle School 20%).')).toBeVisible()

  await page.getByRole('link', { name: 'End SRO 1 in SRO at Alder' }).click()
  await expect(page.getByText('A replacement is due 30 days after it.')).toBeVisible()
  await expect(page.getByLabel(/reason|why/i)).toHaveCount(0)
  await page.getByLabel('Last day').fill('2026-10-16')
  await page.getByRole('button', { name: 'End the assignment' }).click()
  await expect(page.getByText('Not assigned today.')).toBeVisible()
  await expect(page.getByText('A replacement was due by November 15, 2026.')).toBeVisible()
  await expect(page.getByText(/added the officer SRO 1\./)).toBeVisible()

  await signIn(editor)
  await page.goto('/officers')
  const vacant = page.getByRole('row', { name: /SRO at Alder/ })
  await expect(vacant).toContainText('October 17, 2026')
  await expect(vacant).toContainText('A replacement was due by November 15, 2026.')
  await expect(page.getByRole('link', { name: 'Add an officer' })).toHaveCount(0)
  await page.goto(`/agreements/${agreements[0]}/history`)
  await expect(
    page.getByText(
      /recorded October 16, 2026 as the last day of SRO 1 in SRO at Alder; a replacement is due by November 15, 2026\./,
    ),
  ).toBeVisible()
})

test('an officer who is away has a substitute; every page is read without trouble', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { supervisor, neighborEditor, otherSupervisor } = await office()
  await signIn(supervisor)
  const officers: string[] = []
  for (const name of ['SRO 1', 'SRO 2']) {
    await page.goto('/officers/new')
    await page.getByLabel('Name or post').fill(name)
    await page.getByRole('button', { name: 'Add officer' }).click()
    await page.waitForURL(/officers\/[0-9a-f]/)
    officers.push(page.url())
  }
  await expectAccessible()
  await page.goto(`${officers[0]}/assign`)
  await page.getByLabel('First day').fill('2026-08-17')
  await page.getByLabel('Primary campus').selectOption({ label: 'Alder High School' })
  await expectAccessible()
  await page.getByRole('button', { name: 'Assign' }).click()
  await page.getByRole('link', { name: 'Record an absence' }).click()
  await page.getByLabel('First day').fill('2026-11-16')
  await page.getByLabel('Last day').fill('2026-12-18')
  await page.getByRole('button', { name: 'Record the absence' }).click()
  await page.getByRole('link', { name: 'November 16, 2026 to December 18, 2026' }).click()
  await expectAccessible()
  await page.getByRole('link', { name: 'Assign a substitute' }).click()
  await expect(page.getByLabel('Primary campus')).toHaveValue(/.+/)
  await expectAccessible()
  await page.getByLabel('Officer who stands in').selectOption({ label: 'SRO 2' })
  await page.getByLabel('Last day').fill('2026-12-19')
  await page.getByRole('button', { name: 'Assign the substitute' }).click()
  await expect(errorSummary(page)).toContainText('Choose days within the absence')
  await page.getByLabel('Last day').fill('2026-12-18')
  await page.getByRole('button', { name: 'Assign the substitute' }).click()
  await expect(page.getByText('SRO 2 in SRO at Alder, November 16, 2026 to December 18, 2026')).toBeVisible()

  await page.goto('/officers')
  await expect(page.getByRole('row', { name: /SRO 1/ })).toContainText('away until December 18, 2026')
  await expect(page.getByRole('row', { name: /SRO 2/ })).toContainText('as a substitute')
  await expectAccessible()
  await page.getByLabel('Find a campus, an officer or a district').fill('alder high')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await expect(page.getByRole('row', { name: /Alder High School/ })).toContainText('SRO 1')
  await expectAccessible()

  for (const stranger of [neighborEditor, otherSupervisor]) {
    await signIn(stranger)
    await page.goto('/find?q=SRO')
    await expect(page.getByText('Nothing is found for “SRO”.')).toBeVisible()
  }
})
