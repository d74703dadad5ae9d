import { officeAgreement } from './fixtures/office-agreement'
import { seedOffice } from './fixtures/seed-office'
import { errorSummary, expect, test } from './fixtures/test'

/** One officer at Alder High School who leaves on January 12; $400 a day after ten school days, half of it each. */
const AGREEMENT = officeAgreement({
  title: 'Alder officers 2023-24',
  startsOn: '2023-07-01',
  endsOn: '2024-06-30',
  positions: [{ id: 'sro-1', name: 'SRO position 1', headcount: 1 }],
  costLines: [
    {
      ...{ id: 'credit', name: 'Credit for vacant days', category: 'vacancy credit', trueUp: 'units' },
      amount: { each: '-400', times: [{ n: 0, unit: 'school days', beyond: 10 }] },
    },
  ],
  assignments: [
    {
      ...{ officer: 'SRO 1', position: 'sro-1', startsOn: '2023-07-01', endsOn: '2024-01-12' },
      campuses: [{ campus: 'high' }],
    },
  ],
})

/** Monday to Friday of four weeks from January 8, 2024. */
const WEEKDAYS = [8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 29, 30, 31]
  .map((day) => `1/${day}/2024`)
  .concat('2/1/2024', '2/2/2024')
const csv = (lines: readonly string[]) => ({
  name: 'days.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`Date\n${lines.join('\n')}\n`),
})

test('a school calendar from a file makes a vacancy count, in days and in dollars, for both sides', async ({
  page,
  signIn,
}) => {
  const office = await seedOffice({ sharing: [['district', 'city']], agreements: [AGREEMENT] })
  const number = office.agreements[0] ?? ''
  await signIn(office.editor)
  await page.goto('/coverage?on=2024-01-17')
  await expect(
    page.getByText(/^The school days of Alder Unified .* are not recorded, so no day is counted\.$/),
  ).toBeVisible()
  await page.goto(`/agreements/${number}/vacancy`)
  await expect(page.getByText('SRO position 1 in 2023-24: not recorded.')).toBeVisible()
  await expect(page.getByText('$0')).toHaveCount(0)

  await page.goto('/calendars/2023/import')
  await page.getByLabel('Days in session', { exact: true }).check()
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(errorSummary(page)).toContainText('Choose the file to read.')
  await expect(page.getByLabel('Days in session', { exact: true })).toBeChecked()
  await page.locator('input[type="file"]').setInputFiles(csv(Array.from({ length: 130_000 }, () => '1/8/2024')))
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(errorSummary(page)).toContainText('Choose a file of at most 1 MB.')
  await expect(page.getByLabel('Days in session', { exact: true })).toBeChecked()
  await page.locator('input[type="file"]').setInputFiles(csv([...WEEKDAYS, '1/8/2024', '9/3/2024', 'soon']))
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(errorSummary(page)).toContainText('Row 22: January 8, 2024 is listed at row 2 already.')
  await expect(errorSummary(page)).toContainText('Row 23: September 3, 2024 is in school year 2024-25')
  await expect(errorSummary(page)).toContainText('Row 24: “soon” is no day.')
  await expect(page.getByLabel('Days in session', { exact: true })).toBeChecked()

  await page.locator('input[type="file"]').setInputFiles(csv(WEEKDAYS))
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(page.getByText('20 days in session, as days.csv gives it. Nothing is kept yet.')).toBeVisible()
  await page.getByLabel('Monday, January 15, 2024').uncheck()
  await page.getByLabel('Second semester begins on').fill('July')
  await page.getByRole('button', { name: 'Keep this calendar' }).click()
  await expect(errorSummary(page)).toContainText('Enter the first day of the second semester')
  await expect(page.getByLabel('Monday, January 15, 2024')).not.toBeChecked()
  await expect(page.getByLabel('Tuesday, January 16, 2024')).toBeChecked()
  await page.getByLabel('Second semester begins on').fill('1/22/2024')
  await page.getByRole('button', { name: 'Keep this calendar' }).click()
  await expect(page.getByText('The school calendar of 2023-24 is kept.')).toBeVisible()
  await expect(page.getByText('19 days in session, from January 8, 2024 to February 2, 2024.')).toBeVisible()

  await page.goto('/coverage?on=2024-01-17')
  await expect(
    page.getByText('No officer is at Alder High School (Tuesday, Wednesday, Thursday, Friday).'),
  ).toBeVisible()
  const week = page.getByRole('row', { name: /^Alder High School/ })
  await expect(week.getByText('no school')).toHaveCount(1)
  await expect(week.getByText('vacant')).toHaveCount(4)

  await signIn(office.reviewer)
  await page.goto('/coverage?view=year&on=2024-01-17')
  // Covered January 8 to 12; vacant the other fourteen of nineteen.
  await expect(
    page.getByText('No officer is there on 14 of 19 school days at campuses that an officer is paid for.').first(),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: /^Alder High School/ }).first()).toContainText('5 of 19')
  await page.goto('/coverage?view=semester&on=2024-01-17')
  await expect(page.getByRole('row', { name: /^Alder High School/ }).first()).toContainText('5 of 9')

  await page.goto(`/agreements/${number}/vacancy`)
  await expect(page.getByText('SRO position 1 in 2023-24: 14 school days.')).toBeVisible()
  const vacancy = page.getByRole('row', { name: /January 13, 2024 to June 30, 2024/ })
  await expect(vacancy).toContainText('The agreement does not say by when a replacement is due.')
  await expect(vacancy).toContainText('14 school days')
  const credit = page.getByRole('row', { name: /^Credit for vacant days, 2023-24/ })
  await expect(credit).toContainText('−$1,600.00')
  await expect(credit).toContainText('−$800.00')
  await page.getByText('How this was calculated: Credit for vacant days in 2023-24').click()
  await expect(page.getByText('The first 10 days of 2023-24 give no credit: 14 less 10 leaves 4.')).toBeVisible()
  await expect(page.getByText('−$400 × 4 school days (14 less the first 10) = −$1,600')).toBeVisible()
})

test('a calendar entered by hand, a stale one refused, and every page read without trouble', async ({
  page,
  context,
  signIn,
  expectAccessible,
}) => {
  const office = await seedOffice({ sharing: [['district', 'city']], agreements: [AGREEMENT] })
  await signIn(office.editor)
  await page.goto('/calendars')
  await expect(page.getByText('No school calendar is kept yet.')).toBeVisible()
  await expectAccessible()
  await page.goto('/calendars/2023/enter')
  await page.getByLabel('First day in session').fill('8/14/2023')
  await page.getByLabel('Days off').fill('Labor Day')
  await page.getByRole('button', { name: 'Look at the days' }).click()
  await expect(errorSummary(page)).toContainText('Enter the last day in session.')
  await expect(errorSummary(page)).toContainText('line 1: “Labor Day” does not begin with a day')
  await expectAccessible()
  await page.getByLabel('Last day in session').fill('2023-09-08')
  await page.getByLabel('Days off').fill('2023-09-04 Labor Day')
  await page.getByRole('button', { name: 'Look at the days' }).click()
  await expect(page.getByText('19 days in session, as entered. Nothing is kept yet.')).toBeVisible()
  await expectAccessible()

  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Keep this calendar' }).click()
  await expect(other.getByText('19 days in session, from August 14, 2023 to September 8, 2023.')).toBeVisible()
  await page.getByLabel('Saturday, August 19, 2023').check()
  await page.getByRole('button', { name: 'Keep this calendar' }).click()
  await expect(errorSummary(page)).toContainText('Somebody kept another calendar of this school year')
  await expect(page.getByLabel('Saturday, August 19, 2023')).toBeChecked()
  await page.getByRole('button', { name: 'Keep this calendar' }).click()
  await expect(page.getByText('20 days in session, from August 14, 2023 to September 8, 2023.')).toBeVisible()

  await page.goto('/coverage/students?on=2023-10-02')
  await page.getByRole('link', { name: 'Set a benchmark' }).click()
  await page.getByLabel('Students for each full-time officer').fill('none')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(errorSummary(page)).toContainText('Enter where the benchmark comes from.')
  await page.getByLabel('Students for each full-time officer').fill('1,000')
  await page.getByLabel('Where it comes from').fill('Board policy 5')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(
    page.getByText('The benchmark is 1,000 students for each full-time officer. Source: Board policy 5.'),
  ).toBeVisible()
  await page.goto('/coverage/students?on=2023-10-02')
  // 2,500 students in two campuses, one officer.
  await expect(page.getByRole('row', { name: /^Alder officers 2023-24/ })).toContainText('1,500 more')

  for (const path of [
    '/coverage?on=2023-08-16',
    '/coverage?view=year&on=2023-08-16',
    '/coverage/students?on=2023-10-02',
    '/calendars/2023',
    '/calendars/2023/import',
    '/calendars/2023/days',
  ]) {
    await page.goto(path)
    await expectAccessible()
  }
  await page.goto('/coverage?on=2023-08-16')
  await page.getByRole('link', { name: 'Alder High School' }).click()
  await expect(page.getByText('1,900')).toBeVisible()
  await expectAccessible()
})

test('Dinuba in the demonstration: a vacancy from January 12 in days and cents, marked as made up', async ({
  page,
  signIn,
}) => {
  await signIn('council@dinuba-city.example')
  await page.goto('/agreements')
  await page.getByRole('link', { name: 'Dinuba school resource officers 2023-24' }).click()
  await expect(page.getByRole('link', { name: 'SRO 2' })).toBeVisible()
  await page.getByRole('link', { name: 'Vacant days' }).click()
  const vacancy = page.getByRole('row', { name: /January 13, 2024 to March 3, 2024/ })
  await expect(vacancy).toContainText(
    'A replacement was due by February 11, 2024. The next officer began on March 4, 2024.',
  )
  // 35 weekdays less January 15, February 12 and February 19.
  await expect(vacancy).toContainText('32 school daysillustrative calendar')
  const credit = page.getByRole('row', { name: /^Credit for vacant school days, 2023-24/ })
  await expect(credit).toContainText(/−\$17,233\.26credit, illustrative.*(−\$8,616\.63credit, illustrative.*){2}/)
  await page.getByText('How this was calculated: Credit for vacant school days in 2023-24').click()
  await expect(page.getByText('The first 10 days of 2023-24 give no credit: 32 less 10 leaves 22.')).toBeVisible()
  await expect(page.getByText('−$783.33 × 22 school days (32 less the first 10) = −$17,233.26')).toBeVisible()
  await expect(page.getByText(/^Who serves on which days is made up too/)).toBeVisible()
  await page.goto('/coverage/students?on=2023-10-02')
  await expect(page.getByRole('row', { name: /^Dinuba Unified/ })).toContainText(/6,600.*2.*3,300/)
})

test('Tracy in the demonstration: vacant since a day, and a cost that is not recorded is $0 nowhere', async ({
  page,
  signIn,
}) => {
  for (const email of ['council@tracy-city.example', 'editor@tracy-usd.example']) {
    await signIn(email)
    await page.goto('/agreements')
    const agreement = page.getByRole('link', { name: 'School resource officer at Kimball High School' })
    const address = (await agreement.getAttribute('href')) ?? ''
    await page.goto(`${address}/vacancy`)
    const vacancy = page.getByRole('row', { name: /^SRO position/ }).filter({ hasText: 'due by December 14, 2026.' })
    await expect(vacancy).toContainText('October 31, 2026')
    const others = ['/dashboard', '/agreements', '/officers', '/coverage', '/coverage/students', '/find?q=kimball']
    for (const path of [address, `${address}/vacancy`, `${address}/history`, ...others]) {
      await page.goto(path)
      await expect(page.locator('main')).not.toContainText('$0')
    }
  }
})
