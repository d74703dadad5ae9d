import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { OWN_CONNECTION, submitForm } from './fixtures/plain-form'
import { atSection, beginInTown } from './fixtures/record-agreement'
import { errorSummary, expect, test } from './fixtures/test'

const next = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('what is refused is said beside the field, and nothing typed is lost', async ({ page }) => {
    const { town } = await beginInTown(page, 'cost-lines')
    const amounts = page.getByLabel(/^Amount \(optional\)/)
    await amounts.first().fill('12,5')
    await amounts.nth(1).fill('(500)')
    await amounts.nth(2).fill('$1,000.00')
    await next(page)
    await expect(errorSummary(page)).toBeInViewport()
    await expect(errorSummary(page)).toContainText('Enter the amount of Salary as dollars, like 87,010.50')
    await expect(errorSummary(page)).toContainText(
      'Enter the amount of Benefits as dollars, like 87,010.50, without a minus',
    )
    await expect(amounts.first()).toHaveValue('12,5')
    await expect(amounts.nth(1)).toHaveValue('(500)')
    await expect(amounts.nth(2)).toHaveValue('$1,000.00')
    await errorSummary(page).getByRole('link').first().click()
    await expect(page).toHaveURL(/#field-costLines-0-amounts-0$/)
    await amounts.first().fill('1000')
    await amounts.nth(1).fill('500')
    await next(page)

    await atSection(page, 'Who pays what')
    await page.getByLabel('Another percent').check()
    await page.getByLabel(`${town.district} pays`).fill('49')
    await page.getByLabel(`${town.city} pays`).fill('50')
    await next(page)
    await expect(errorSummary(page)).toContainText('The percents come to 99%. Change them so that they come to 100%.')
    await expect(page.getByLabel(`${town.district} pays`)).toHaveValue('49')
  })

  test('three megabytes of text are refused by name and kept', async ({ page }) => {
    const { draft } = await beginInTown(page)
    const purpose = `${draft}/purpose`
    const text = 'x'.repeat(3_000_000)
    const kept = await submitForm(page.request, purpose, { 'clauses.0.summary': text })
    const answer = await page.request.get(kept, { headers: OWN_CONNECTION })
    const html = await answer.text()
    expect(html).toContain('Shorten the plain words of “Purpose” by 2,996,000 characters')
    expect(html).toContain(`>${text}</textarea>`)
  })
})

test('a file that is too large or no PDF is refused, and a PDF is kept', async ({ page }) => {
  await beginInTown(page, 'paper')
  await page.getByLabel('Signed by').fill('Superintendent and city manager')
  await expect(page.locator('input[type="file"]')).toHaveCount(0)
  await page.getByLabel('A PDF kept here').check()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await atSection(page, 'Upload the paper')
  const upload = async (name: string, bytes: Buffer) => {
    // As a file on disk: handing 30 MB to the browser takes longer than the rest of the journey.
    const file = test.info().outputPath(name)
    writeFileSync(file, bytes)
    await page.getByLabel(/PDF \(required\)/).setInputFiles(file)
    await page.getByRole('button', { name: 'Upload' }).click()
  }
  await upload('large.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(30 * 1024 * 1024)]))
  await expect(page.getByText('Choose a PDF of at most 20 MB: this file is larger.').first()).toBeVisible()
  await upload('letter.pdf', Buffer.from('Dear council,'))
  await expect(page.getByText('Choose a PDF file: this one is of another kind.').first()).toBeVisible()
  await upload('agreement.pdf', Buffer.from('%PDF-1.7\n%%EOF\n'))
  await expect(page.getByText('agreement.pdf is attached (1 KB).')).toBeVisible()
  await atSection(page, 'The paper')
  await expect(page.getByLabel('A PDF kept here')).toBeChecked()
  await expect(page.getByLabel('Signed by')).toHaveValue('Superintendent and city manager')
})
