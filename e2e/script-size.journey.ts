import type { Page } from '@playwright/test'
import { startAgreement } from './fixtures/record-agreement'
import { seedTown } from './fixtures/seed-town'
import { expect, test } from './fixtures/test'

const MOST_BYTES = 10 * 1024
/** With the calculation of the running cost breakdown, which a worker fetches once somebody types. */
const MOST_TYPING_BYTES = 60 * 1024

/** The scripts that a page or a worker has asked for, by address, in bytes as they were sent. It runs there. */
const listScripts = () =>
  performance
    .getEntriesByType('resource')
    .filter((entry) => new URL(entry.name).pathname.endsWith('.js'))
    .map((entry): [string, number] => [
      entry.name.replace(/#.*/, ''),
      (entry as PerformanceResourceTiming).encodedBodySize,
    ])

/** The scripts of the page that is open and of its workers, each once. */
async function readScripts(page: Page): Promise<Map<string, number>> {
  await page.waitForLoadState('networkidle')
  const ofWorkers = page.workers().map((worker) => worker.evaluate(listScripts))
  const lists = await Promise.all([page.evaluate(listScripts), ...ofWorkers])
  return new Map(lists.flat())
}

test('the form sends at most 10 KB of script beyond what every page sends, and 60 KB once somebody types', async ({
  page,
  guard,
  signIn,
}) => {
  guard.expectStatus(404)
  const town = await seedTown()
  await signIn(town.editor)
  await page.goto('/no-such-page')
  const framework = await readScripts(page)
  const draft = await startAgreement(page, town)
  for (const place of ['cost-lines', 'cost-lines/grid']) {
    await page.goto(`${draft}/${place}`)
    const own = async () => [...(await readScripts(page))].filter(([address]) => !framework.has(address))
    const atFirst = await own()
    expect(sumBytes(atFirst), wordScripts(place, atFirst)).toBeLessThanOrEqual(MOST_BYTES)
    await page
      .getByLabel(/^Amount/)
      .first()
      .fill('91,760')
    const figures = page.getByRole('complementary', { name: 'Cost breakdown of what is typed' })
    await expect(figures.getByText('$91,760.00').first()).toBeVisible()
    // One that was gone could not be asked what it had loaded.
    expect(page.workers()).toHaveLength(1)
    const typing = await own()
    expect(sumBytes(typing), wordScripts(place, typing)).toBeLessThanOrEqual(MOST_TYPING_BYTES)
  }
})

const sumBytes = (scripts: [string, number][]) => scripts.reduce((sum, [, size]) => sum + size, 0)

const wordScripts = (place: string, scripts: [string, number][]) =>
  `${place}: ${scripts.map(([address, size]) => `${address} ${size}`).join(', ')}`
