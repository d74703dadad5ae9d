import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, browserPath } from './fixtures/browser'

const port = Number(process.env.E2E_PORT ?? 4173)
const baseURL = process.env.BASE_URL ?? `http://localhost:${port}`
const program = browserPath()

const ownServer = {
  command: 'npm start',
  cwd: '..',
  url: `${baseURL}/health`,
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
  env: { PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error' },
}

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  // The browser, the app and the database share the processor: more journeys at a time take longer, all in all.
  workers: 2,
  reporter:
    process.env.E2E_REPORT === undefined ? 'list' : [['list'], ['json', { outputFile: process.env.E2E_REPORT }]],
  // Against a hang only: nothing passes or fails by how long it took.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    contextOptions: { reducedMotion: 'reduce' },
    // A film of every page takes half as much of the processor as the journeys themselves.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    launchOptions: {
      args: BROWSER_ARGS,
      ...(program === null ? {} : { executablePath: program }),
    },
  },
  projects: [
    { name: 'journeys', testMatch: /.*\.journey\.ts/ },
    // Days must not shift with the reader's time zone.
    { name: 'utc', testMatch: /dates.*\.journey\.ts/, use: { timezoneId: 'UTC' } },
  ],
  // `npm test` starts the app itself and says where it is.
  ...(process.env.BASE_URL === undefined ? { webServer: ownServer } : {}),
})
