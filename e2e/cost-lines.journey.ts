import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Body, submitForm } from './fixtures/plain-form'
import { atSection, beginInTown } from './fixtures/record-agreement'
import { expect, test } from './fixtures/test'

const COPIED = readFileSync(join(import.meta.dirname, '../lib/forms/agreement/paste/testing/calc-copy.tsv'), 'utf8')

/** A draft of three contract years, one officer each of two positions, at its cost lines. */
async function openCostLines(page: Page): Promise<void> {
  const { draft } = await beginInTown(page)
  const type = (section: string, typed: Body) => submitForm(page.request, `${draft}/${section}`, typed)
  await type('parties', { endsOn: '2026-06-30' })
  await type('positions', { 'positions.0.headcount': '1', intent: 'add:positions' })
  await type('positions', { 'positions.1.name': 'Sergeant', 'positions.1.headcount': '1' })
  await page.goto(`${draft}/cost-lines`)
}

const breakdown = (page: Page) => page.getByRole('complementary', { name: 'Cost breakdown of what is typed' })

for (const scripts of ['off', 'on']) {
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts === 'on' })

    test('cells copied in a spreadsheet become 200 cost lines, once they can all be read', async ({
      page,
      expectAccessible,
    }) => {
      await openCostLines(page)
      await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click()
      await atSection(page, 'Paste cost lines from a spreadsheet')
      if (scripts === 'on') await expectAccessible()

      await page.getByLabel('Cells copied from a spreadsheet').fill(COPIED.replace('$3,000.15', '3.000,15'))
      await page.getByRole('button', { name: 'Preview' }).click()
      await atSection(page, 'What was pasted')
      await expect(
        page.getByText(
          'Row 4, column D (2023-24): “3.000,15” is written with a decimal comma. Write it as 3,000.15, with a comma for thousands only.',
        ),
      ).toBeVisible()
      await expect(page.getByRole('button', { name: 'Add these' })).toHaveCount(0)
      if (scripts === 'on') await expectAccessible()

      await page.getByRole('link', { name: 'change the pasted text' }).click()
      await atSection(page, 'Paste cost lines from a spreadsheet')
      const pasted = page.getByLabel('Cells copied from a spreadsheet')
      await pasted.fill((await pasted.inputValue()).replace('3.000,15', '3,000.15'))
      await page.getByRole('button', { name: 'Preview' }).click()
      await atSection(page, 'What was pasted')
      await expect(page.getByText('200 cost lines were understood. Nothing is added yet.')).toBeVisible()
      await page.getByRole('button', { name: 'Replace all 4 cost lines' }).click()

      await atSection(page, 'Cost lines as a table')
      await expect(page.getByRole('textbox', { name: /^Name of cost line/ })).toHaveCount(203)
      await expect(page.getByLabel('Amount of Phone, campus 25 in 2023-24')).toHaveValue('200000')
      // The totals that Calc added up itself; the last year has amounts that are not recorded.
      for (const total of ['$20,038,595.00', '$10,298,506.50', '$398,479.75']) {
        await expect(breakdown(page).getByText(total, { exact: true })).toBeVisible()
      }
    })

    test('cost lines are typed as a table', async ({ page, expectAccessible }) => {
      await openCostLines(page)
      await page.getByRole('button', { name: 'Type them as a table' }).click()
      await atSection(page, 'Cost lines as a table')
      const name = (at: number) => page.getByLabel(`Name of cost line ${at}`, { exact: true })
      await page.getByLabel('Amount of Salary in 2023-24').fill('198,450.00')
      await page.getByLabel('Amount of Salary in 2024-25').fill('$204,403.50')
      await page.getByLabel('Amount of Benefits in 2023-24').fill('79 380')
      await name(5).fill('Refund')
      await page.getByLabel('Category of cost line 5').fill('other')
      await page.getByLabel('Amount of cost line 5 in 2023-24').fill('(1,000.25)')
      await page.getByRole('button', { name: 'Save', exact: true }).click()

      // A fault leads to its cell; what was typed is kept, the row below zero as a credit.
      await page.getByRole('link', { name: /^Enter the amount of Benefits in contract year 1/ }).click()
      await expect(page.getByLabel('Amount of Benefits in 2023-24')).toHaveValue('79 380')
      if (scripts === 'on') await expectAccessible()
      await page.getByLabel('Amount of Benefits in 2023-24').fill('79380')
      await page.getByRole('button', { name: 'Remove Vehicle' }).click()
      await expect(page.getByLabel('Name of cost line 4', { exact: true })).toHaveValue('Refund')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(page.getByText('The cost lines are saved.')).toBeVisible()
      await expect(page.getByLabel('Amount of Refund in 2023-24')).toHaveValue('1,000.25')
      await expect(page.getByText('A credit of').first()).toBeVisible()
      // 198,450.00 + 79,380.00 - 1,000.25; the training is not recorded.
      await expect(breakdown(page).getByText('$276,829.75', { exact: true })).toBeVisible()
      await page.getByRole('button', { name: 'Save and add 10 rows' }).click()
      await expect(name(17)).toBeVisible()
      await page.getByRole('button', { name: 'Save and go back to the cost lines' }).click()
      await atSection(page, 'Cost lines')
      await expect(page.getByLabel('Amount in 2024-25').first()).toHaveValue('$204,403.50')
    })
  })
}

test('arrow keys move between rows, and copied cells fill the table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openCostLines(page)
  await page.getByRole('button', { name: 'Type them as a table' }).click()
  await atSection(page, 'Cost lines as a table')
  await page.getByLabel('Amount of Salary in 2023-24').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('Amount of Benefits in 2023-24')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByLabel('Amount of Salary in 2023-24')).toBeFocused()

  const cells = Array.from({ length: 6 }, (_, at) => `Line ${at}\tequipment\tSergeant\t${at + 1}.10\t\t(3.00)`)
  await page.evaluate((text) => navigator.clipboard.writeText(text), cells.join('\r\n'))
  await page.getByLabel('Name of cost line 4', { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.getByRole('status').filter({ hasText: '36 cells are pasted.' })).toBeVisible()
  await expect(page.getByLabel('Name of cost line 9', { exact: true })).toHaveValue('Line 5')
  await expect(page.getByLabel('What the amount of cost line 9 is for')).toHaveValue(/^of:/)
  await expect(page.getByLabel('Amount of cost line 9 in 2023-24')).toHaveValue('6.10')
})
