import { readFileSync } from 'node:fs'
import { z } from 'zod'

type Counts = { passed: number; failed: number }

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
})

/** The tests that Vitest's JSON report counts; skipped ones count as nothing. */
export function readVitestReport(file: string): Counts {
  const { numPassedTests, numFailedTests } = vitestReport.parse(readJson(file))
  return { passed: numPassedTests, failed: numFailedTests }
}

/** The journeys that Playwright's JSON report counts. One that passed only when it was tried again has failed. */
export function readPlaywrightReport(file: string): Counts {
  const { expected, unexpected, flaky } = playwrightReport.parse(readJson(file)).stats
  return { passed: expected, failed: unexpected + flaky }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
