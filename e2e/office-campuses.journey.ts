import { seedOffice } from './fixtures/seed-office'
import { errorSummary, expect, test } from './fixtures/test'

test('an editor adds a campus and records enrollment; empty is not zero', async ({ page, signIn }) => {
  const office = await seedOffice()
  await signIn(office.editor)
  await page.goto('/campuses')
  await expect(page.getByText('2026-27 is not recorded yet; they had 2,500 students in 2023-24.')).toBeVisible()

  await page.getByRole('link', { name: 'Add a campus' }).click()
  await page.getByLabel('Level').fill('Elementary school')
  await page.getByRole('button', { name: 'Add campus' }).click()
  await expect(errorSummary(page)).toContainText("Enter the campus's name.")
  await expect(page.getByLabel('Level')).toHaveValue('Elementary school')
  await page.getByLabel('Name').fill('Alder High School')
  await page.getByRole('button', { name: 'Add campus' }).click()
  await expect(errorSummary(page)).toContainText('your organization has a campus of this name')
  await page.getByLabel('Name').fill('Alder Elementary School')
  await page.getByRole('button', { name: 'Add campus' }).click()
  await expect(page.getByRole('row', { name: /Alder Elementary School/ })).toBeVisible()

  await page.goto('/campuses/enrollment?year=2023')
  await expect(page.getByLabel('Alder High School')).toHaveValue('1900')
  await page.getByLabel('Alder High School').fill('')
  await page.getByLabel('Alder Middle School').fill('six hundred')
  await page.getByLabel('Alder Elementary School').fill('0')
  await page.getByRole('button', { name: 'Record enrollment' }).click()
  await expect(errorSummary(page)).toContainText('Enter the students of Alder Middle School in 2023-24')
  await expect(page.getByLabel('Alder High School')).toHaveValue('')
  await expect(page.getByLabel('Alder Middle School')).toHaveValue('six hundred')
  await expect(page.getByLabel('Alder Elementary School')).toHaveValue('0')
  await page.getByLabel('Alder Middle School').fill('1,610')
  await page.getByRole('button', { name: 'Record enrollment' }).click()

  await expect(page.getByText('Enrollment of 2023-24 is recorded.')).toBeVisible()
  // Columns: level, state code, 2022-23, 2023-24, 2026-27, Change. A cell holds its label for narrow screens too.
  const studentsOf = (campus: string) =>
    page.getByRole('row', { name: campus }).getByRole('cell').nth(3).locator(':scope > span').last()
  await expect(studentsOf('Alder High School')).toHaveText('not recorded')
  await expect(studentsOf('Alder Middle School')).toHaveText('1,610')
  await expect(studentsOf('Alder Elementary School')).toHaveText('0')
  await expect(studentsOf('Students in all campuses')).toHaveText('at least 1,6101 campus not recorded')
})

test('a stale edit is refused with both versions shown, and saved when the editor insists', async ({
  page,
  context,
  signIn,
  expectAccessible,
}) => {
  const office = await seedOffice()
  await signIn(office.editor)
  await page.goto('/campuses')
  await expectAccessible()
  await page.getByRole('link', { name: 'Change Alder Middle School' }).click()
  await expect(page.getByLabel('Name')).toHaveValue('Alder Middle School')

  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('Level').fill('Middle school')
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Campuses' })).toBeVisible()

  await page.getByLabel('State code').fill('54 75531 6000001')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(errorSummary(page)).toContainText('This campus was saved after you opened it')
  await expect(page.getByText(/This campus was saved by .+ on .+, after you opened it\./)).toBeVisible()
  await expect(page.getByRole('row', { name: /Level Middle school empty/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /State code empty 54 75531 6000001/ })).toBeVisible()
  await expect(page.getByLabel('State code')).toHaveValue('54 75531 6000001')
  await expectAccessible()
  await page.getByLabel('Level').fill('Middle school')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('row', { name: /Alder Middle School Middle school 54 75531 6000001/ })).toBeVisible()
})

test('every campus page is read without trouble, and a reader is offered no change', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const office = await seedOffice()
  await signIn(office.editor)
  for (const path of ['/campuses/new', '/campuses/enrollment?year=2023']) {
    await page.goto(path)
    await expectAccessible()
  }
  await page.getByLabel('Alder High School').fill('-1')
  await page.getByRole('button', { name: 'Record enrollment' }).click()
  await expect(errorSummary(page)).toBeVisible()
  await expectAccessible()

  await signIn(office.administrator)
  await page.goto('/campuses')
  await expect(page.getByRole('row', { name: /Alder High School/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Change|Add|Record/ })).toHaveCount(0)

  await signIn(office.neighborEditor)
  await page.goto('/campuses')
  await expect(page.getByText('No campus is recorded yet.')).toBeVisible()
  await expectAccessible()
})
