import { officeAgreement } from './fixtures/office-agreement'
import { seedOffice } from './fixtures/seed-office'
import { errorSummary, expect, test } from './fixtures/test'

const AGREEMENT = officeAgreement({
  title: 'Alder school resource officers 2026-27',
  startsOn: '2026-07-01',
  endsOn: '2027-06-30',
  clauses: [{ kind: 'training', heading: 'Training', summary: '24 hours at first.', noticeDays: 60, hours: 24 }],
  assignments: [{ officer: 'SRO 1', position: 'sro', startsOn: '2026-08-17' }],
})

test('training that an agreement asks for is met or visibly not, with its proof and what follows it', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { supervisor, editor, reviewer, administrator } = await seedOffice({
    sharing: [['district', 'city']],
    agreements: [AGREEMENT],
  })
  await signIn(supervisor)
  await page.goto('/training')
  const asked = page.getByRole('row', { name: /SRO 1/ })
  await expect(asked).toContainText('24 hours within 60 days')
  await expect(asked).toContainText('overdue was due by October 16, 2026')
  await expectAccessible()
  await asked.getByRole('link', { name: 'SRO 1' }).click()
  await page.getByRole('link', { name: 'Record training' }).click()
  await page.getByLabel('Course').fill('School resource officer course')
  await page.getByLabel('Hours').fill('24h')
  await page.getByLabel('Completed on').fill('2026-10-16')
  await page.getByRole('button', { name: 'Record training' }).click()
  await expect(errorSummary(page)).toContainText('Enter the hours as a number')
  await page.getByLabel('Hours').fill('24')
  await page.getByRole('button', { name: 'Record training' }).click()
  await page
    .getByLabel(/^PDF/)
    .setInputFiles({ name: 'roster.txt', mimeType: 'text/plain', buffer: Buffer.from('no PDF') })
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByText('Choose a PDF file: this one is of another kind.')).toBeVisible()
  const pdf = { name: 'certificate.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 made up') }
  await page.getByLabel(/^PDF/).setInputFiles(pdf)
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByText('certificate.pdf is kept.')).toBeVisible()
  await expectAccessible()
  await page.getByRole('link', { name: 'SRO 1' }).click()
  await page.getByRole('link', { name: 'Add a follow-up' }).click()
  await page.getByLabel('What is to be done').fill('Present to staff')
  await page.getByLabel('Due by').fill('2026-11-02')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('1 of 1 requirements met.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Present to staff/ })).toContainText('overdue was due by November 2, 2026')
  await expect(page.getByText(/certified/i)).toHaveCount(0)
  await expectAccessible()

  await signIn(editor)
  await page.goto('/training')
  await expect(page.getByRole('row', { name: /SRO 1.*24 hours within 60 days/ })).toContainText(
    'met on October 16, 2026',
  )
  await page
    .getByRole('row', { name: /24 hours within/ })
    .getByRole('link', { name: 'SRO 1' })
    .click()
  await expect(page.getByRole('link', { name: 'certificate.pdf' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Record training' })).toHaveCount(0)

  await signIn(reviewer)
  await page.goto('/training')
  await expect(page.getByRole('row', { name: /24 hours within 60 days 1 0 0 0/ })).toBeVisible()
  await expect(page.getByText('SRO 1')).toHaveCount(0)
  await expectAccessible()

  await signIn(administrator)
  await page.goto('/training/rules')
  const ohio = page.getByRole('row', { name: /OH: 40 hours within 1 year of appointment/ })
  await expect(ohio).toContainText('off')
  await expect(ohio).toContainText('as of November 21, 2026. Verify with counsel.')
  await ohio.getByRole('button', { name: /Switch on/ }).click()
  await expect(ohio.getByRole('button', { name: /Switch off/ })).toBeVisible()
  await expectAccessible()
})
