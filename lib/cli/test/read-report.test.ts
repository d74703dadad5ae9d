import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readPlaywrightReport, readVitestReport } from '@/lib/cli/test/read-report'

const folder = mkdtempSync(path.join(tmpdir(), 'sro-ledger-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('says which tests failed, and files that do not load', () => {
  const failed = { fullName: 'adds up', status: 'failed', failureMessages: ['\u001b[31mexpected 1\u001b[39m\nto be 2'] }
  const file = write({
    numPassedTests: 4,
    numFailedTests: 1,
    testResults: [
      { name: 'good.ts', status: 'passed', assertionResults: [{ fullName: 'is well', status: 'passed' }] },
      { name: 'bad.ts', status: 'failed', message: '', assertionResults: [failed] },
      { name: 'broken.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  })
  expect(readVitestReport(file)).toEqual({
    passed: 4,
    failed: 1,
    failures: ['bad.ts: adds up\n  expected 1\n  to be 2', 'broken.ts\n  no such module'],
  })
})

it('says which journeys failed, also one that passed when tried again', () => {
  const good = { ok: true, title: 'signs in', file: 'a.ts', line: 3, tests: [{ results: [{ errors: [] }] }] }
  const flaky = {
    ok: true,
    title: 'saves',
    file: 'b.ts',
    line: 7,
    tests: [{ results: [{ errors: [{ message: 'not visible' }] }, { errors: [] }] }],
  }
  const bad = {
    ok: false,
    title: 'sends',
    file: 'b.ts',
    line: 9,
    tests: [{ results: [{ errors: [{ message: 'x\n'.repeat(40) }] }] }],
  }
  const file = write({
    stats: { expected: 1, unexpected: 1, flaky: 1 },
    suites: [{ specs: [good] }, { suites: [{ specs: [flaky, bad] }] }],
  })
  const report = readPlaywrightReport(file)
  expect(report).toMatchObject({ passed: 1, failed: 2 })
  expect(report.failures).toEqual(['b.ts:7 saves\n  not visible', `b.ts:9 sends${'\n  x'.repeat(12)}`])
})

function write(report: unknown): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
