import type { Page } from '@playwright/test'
import { listSignIns } from '@/lib/cli/demo/demonstration-data'

const EDITOR = 'editor@dinuba-usd.example'

/** Begins a draft of three contract years and fifty cost lines through the pages themselves. Returns its address. */
export async function openFiftyLines(page: Page, url: string): Promise<string> {
  const password = listSignIns().find((person) => person.email === EDITOR)?.password ?? ''
  await page.goto(`${url}/sign-in`)
  await page.getByLabel('E-mail address').fill(EDITOR)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
  await page.goto(`${url}/drafts/start`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL(/\/parties/)
  const draft = page.url().replace(/\/parties.*/, '')
  await page.getByLabel('Title').fill('Fifty cost lines')
  await page.getByLabel('City or county whose officers serve').selectOption({ index: 1 })
  await page.getByLabel('First day').fill('2026-07-01')
  await page.getByLabel('Last day').fill('2029-06-30')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL(/\/positions/)
  const rows = Array.from(
    { length: 50 },
    (_, at) => `Line ${at + 1}\tother\t\t${1000 + at}\t${2000 + at}\t${3000 + at}`,
  )
  await page.goto(`${draft}/cost-lines/paste`)
  const cells = ['Name\tCategory\tPosition\t2026-27\t2027-28\t2028-29', ...rows].join('\n')
  await page.getByLabel('Cells copied from a spreadsheet').fill(cells)
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.waitForURL(/\/preview/)
  await page.getByRole('button', { name: 'Replace all 4 cost lines' }).click()
  await page.waitForURL(/saved=1/)
  return draft
}
