import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

/** `failures`: of each test that failed its name, and what it said first. */
export type Report = { passed: number; failed: number; failures: string[] }

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).default([]) }),
      ),
    }),
  ),
})

const ended = z.object({ errors: z.array(z.object({ message: z.string().default('') })) })
const spec = z.object({
  ok: z.boolean(),
  title: z.string(),
  file: z.string(),
  line: z.int(),
  tests: z.array(z.object({ results: z.array(ended) })),
})
const suite = z.object({
  specs: z.array(spec).default([]),
  get suites() {
    return z.array(suite).default([])
  },
})
type Suite = z.infer<typeof suite>
type Spec = z.infer<typeof spec>

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  suites: z.array(suite),
})

/** The tests that Vitest's JSON report counts; skipped ones count as nothing. */
export function readVitestReport(file: string): Report {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(readJson(file))
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed')
    // A file that does not load has no tests to blame.
    if (failed.length === 0) return status === 'failed' ? [sayFailure(name, message)] : []
    return failed.map((each) => sayFailure(`${name}: ${each.fullName}`, each.failureMessages.join('\n')))
  })
  return { passed: numPassedTests, failed: numFailedTests, failures }
}

/** The journeys that Playwright's JSON report counts. One that passed only when it was tried again has failed. */
export function readPlaywrightReport(file: string): Report {
  const { stats, suites } = playwrightReport.parse(readJson(file))
  const failures = suites
    .flatMap(listSpecs)
    .filter(({ tests, ok }) => !ok || tests.some(({ results }) => results.some(({ errors }) => errors.length > 0)))
    .map((each) => sayFailure(`${each.file}:${each.line} ${each.title}`, listErrors(each).join('\n')))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures }
}

function listSpecs(of: Suite): Spec[] {
  return [...of.specs, ...of.suites.flatMap(listSpecs)]
}

function listErrors({ tests }: Spec): string[] {
  return tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message)))
}

const linesOfError = 12

function sayFailure(name: string, message: string): string {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, linesOfError)
  return [name, ...lines.map((line) => `  ${line}`)].join('\n')
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
