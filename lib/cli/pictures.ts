import { rmSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { checkout } from '@/lib/cli/checkout'
import { takePictures } from '@/lib/cli/pictures/take-pictures'
import { Refusal } from '@/lib/cli/refusal'
import { runCommand } from '@/lib/cli/run-command'
import { buildApp, isBuilt } from '@/lib/cli/start/build-app'
import { findBrowser } from '@/lib/cli/test/find-browser'
import { startOwnApp } from '@/lib/cli/test/start-own-app'

/** Whose pages are pictured: one person for each role, and a county with several agreements. */
const PEOPLE = {
  nobody: null,
  'district-editor': 'editor@dinuba-usd.example',
  'district-administrator': 'admin@dinuba-usd.example',
  'council-reviewer': 'council@dinuba-city.example',
  'city-administrator': 'admin@dinuba-city.example',
  'police-supervisor': 'police@dinuba-city.example',
  'county-reviewer': 'council@maple-county.example',
  'larger-district-editor': 'editor@rivergate-schools.example',
}

/** Every page for each role, at 1280 px, at 320 px and as print, into .pictures. */
await runCommand(async () => {
  const found = await findBrowser()
  if (found === null) throw new Refusal('No browser was found: install the package chromium.')
  if (!isBuilt()) await buildApp(process.env)
  const folder = path.join(checkout, '.pictures')
  rmSync(folder, { recursive: true, force: true })
  const app = await startOwnApp()
  const args = ['--disable-background-networking', '--disable-sync', '--no-first-run', '--disable-quic']
  const browser = await chromium.launch({
    ...(found.program === null ? {} : { executablePath: found.program }),
    args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args,
  })
  try {
    for (const [role, email] of Object.entries(PEOPLE)) {
      const taken = await takePictures(browser, app.url, { email, folder: path.join(folder, role) })
      console.log(`${role}: ${taken.length} pages`)
    }
  } finally {
    await browser.close()
    await app.stop()
  }
  process.exit(0)
})
