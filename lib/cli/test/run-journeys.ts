import path from 'node:path'
import { checkout } from '@/lib/cli/checkout'
import { isBuilt } from '@/lib/cli/start/build-app'
import { runStep } from '@/lib/cli/start/run-step'
import { countResults } from '@/lib/cli/test/count-results'
import { type Browser, findBrowser } from '@/lib/cli/test/find-browser'
import { asOne, type Outcome } from '@/lib/cli/test/outcome'
import { readPlaywrightReport } from '@/lib/cli/test/read-report'
import { type OwnApp, startOwnApp } from '@/lib/cli/test/start-own-app'

const noBrowser =
  'The journeys did not run: no browser was found and none could be installed. Install the package chromium (or google-chrome).'

/** Runs the journeys in a real browser against the built app, with a database of its own. */
export async function runJourneys(folder: string): Promise<Outcome> {
  if (!isBuilt()) return asOne(false, 'The journeys did not run: the app was not built.')
  const browser = await findBrowser()
  if (!browser) return asOne(false, noBrowser)
  let app: OwnApp
  try {
    app = await startOwnApp()
  } catch (cause) {
    return asOne(false, String(cause))
  }
  try {
    return await runPlaywright(browser, app, path.join(folder, 'journeys.json'))
  } finally {
    await app.stop()
  }
}

/** The journeys reach the app by BASE_URL, and seed through `npm run -s demo`, which finds the database by DATA_DIR. */
async function runPlaywright(browser: Browser, app: OwnApp, report: string): Promise<Outcome> {
  const program = path.join(checkout, 'node_modules', '@playwright', 'test', 'cli.js')
  const result = await runStep(process.execPath, [program, 'test', '-c', 'e2e', '--reporter=list,json'], {
    ...process.env,
    BASE_URL: app.url,
    DATA_DIR: app.dataDir,
    DATABASE_URL: undefined,
    CHROMIUM_PATH: browser.program ?? undefined,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  const outcome = countResults(result, () => readPlaywrightReport(report))
  return { ...outcome, output: `What the app said:\n${app.output()}\n${outcome.output}` }
}
