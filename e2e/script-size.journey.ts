import type { Page } from '@playwright/test'
import { startAgreement } from './fixtures/record-agreement'
import { seedTown } from './fixtures/seed-town'
import { expect, test } from './fixtures/test'

const MOST_BYTES = 10 * 1024
/** With the calculation of the running cost breakdown, which is fetched once somebody types. */
const MOST_TYPING_BYTES = 66 * 1024

/** The scripts of the page that is open, by address, in bytes as they were sent. */
async function readScripts(page: Page): Promise<Map<string, number>> {
  await page.waitForLoadState('networkidle')
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => /\.js(\?|$)/.test(entry.name))
      .map((entry): [string, number] => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize]),
  )
  return new Map(scripts)
}

test('the form sends at most 10 KB of script beyond what every page sends, and 66 KB once somebody types', async ({
  page,
  guard,
  signIn,
}) => {
  guard.expectStatus(404)
  const town = await seedTown()
  await signIn(town.editor)
  await page.goto('/no-such-page')
  const framework = await readScripts(page)
  await startAgreement(page, town)
  const draft = page.url().replace(/\/positions.*/, '')
  for (const place of ['cost-lines', 'cost-lines/grid']) {
    await page.goto(`${draft}/${place}`)
    const own = async () => [...(await readScripts(page))].filter(([address]) => !framework.has(address))
    const atFirst = await own()
    expect(sumBytes(atFirst), wordScripts(place, atFirst)).toBeLessThanOrEqual(MOST_BYTES)
    await page.locator('main form input[type=text]').first().fill('Base pay')
    await expect.poll(async () => (await own()).length).toBeGreaterThan(atFirst.length)
    await page.waitForLoadState('networkidle')
    const typing = await own()
    expect(sumBytes(typing), wordScripts(place, typing)).toBeLessThanOrEqual(MOST_TYPING_BYTES)
  }
})

const sumBytes = (scripts: [string, number][]) => scripts.reduce((sum, [, size]) => sum + size, 0)

const wordScripts = (place: string, scripts: [string, number][]) =>
  `${place}: ${scripts.map(([address, size]) => `${address} ${size}`).join(', ')}`
