import type { Page } from '@playwright/test'
import { expectAccessible } from './fixtures/expect-accessible'
import { expect, test } from './fixtures/test'

/** Everybody of the demonstration data whose pages differ: each role in each kind of organization. */
const READERS = [
  'editor@dinuba-usd.example',
  'admin@dinuba-usd.example',
  'council@dinuba-city.example',
  'admin@dinuba-city.example',
  'police@dinuba-city.example',
  'council@maple-county.example',
  'editor@rivergate-schools.example',
]

for (const reader of READERS) {
  test(`every page that ${reader} is led to is read without trouble`, async ({ page, signIn }) => {
    await signIn(reader)
    const titles = new Map<string, string>()
    const waiting = ['/dashboard']
    const met = new Set(waiting.map(shapeOf))
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const answer = await page.goto(path)
      expect.soft(answer?.status(), path).toBe(200)
      await expectAccessible(page, { stays: true })
      await expect.soft(page.locator('h1'), `headings of ${path}`).toHaveCount(1)
      const title = await page.title()
      expect.soft(titles.get(title), `${path} is called “${title}” as well`).toBeUndefined()
      titles.set(title, path)
      for (const found of await listPages(page)) {
        if (met.has(shapeOf(found))) continue
        met.add(shapeOf(found))
        waiting.push(found)
      }
    }
    expect(titles.size).toBeGreaterThan(5)
  })
}

/** Where the links of a page lead within the product: pages only, no files and no place on the same page. */
async function listPages(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    [...document.links]
      .filter((link) => link.origin === location.origin && !link.hasAttribute('download'))
      .map((link) => link.pathname),
  )
  return [...new Set(found)].filter((path) => path !== '/' && !path.includes('/paper/'))
}

/** An address without what names one thing of its kind, a number or an id: "/agreements/·/history". */
function shapeOf(path: string): string {
  return path
    .split('/')
    .map((part) => (/\d/.test(part) ? '·' : part))
    .join('/')
}
