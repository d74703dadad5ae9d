import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { checkout } from '@/lib/cli/checkout'
import { runStep } from '@/lib/cli/start/run-step'

/** `program` null: Playwright's own, which it finds by itself. */
export type Browser = { program: string | null }

/** Debian's Chromium without windows: the journeys take a third less time in it. */
const withoutWindows = '/usr/bin/chromium-headless-shell'
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser for the journeys: Debian's without windows (on a build machine as root, installed now), else Playwright's
 * own Chromium, else one that the machine has, else Playwright's, installed now. Null where none can be had.
 */
export async function findBrowser(): Promise<Browser | null> {
  if (!existsSync(withoutWindows) && process.getuid?.() === 0 && process.env.CI === 'true') await installFromDebian()
  const found = lookUp()
  if (found) return found
  const playwright = path.join(checkout, 'node_modules', '@playwright', 'test', 'cli.js')
  await runStep(process.execPath, [playwright, 'install', 'chromium'], process.env)
  return lookUp()
}

function lookUp(): Browser | null {
  if (existsSync(withoutWindows)) return { program: withoutWindows }
  if (existsSync(chromium.executablePath())) return { program: null }
  const program = installed.find((file) => existsSync(file))
  return program ? { program } : null
}

async function installFromDebian(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runStep('apt-get', ['update'], env)
  await runStep('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell'], env)
}
