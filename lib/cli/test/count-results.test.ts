import { expect, it } from 'vitest'
import { countResults } from '@/lib/cli/test/count-results'
import type { Report } from '@/lib/cli/test/read-report'

const good = { ok: true, output: 'said' }
const bad = { ok: false, output: 'said' }

it.each([
  ['a good run', good, () => report(3, 0), { passed: 3, failed: 0, failures: [] }],
  ['tests that failed', bad, () => report(3, 2), { passed: 3, failed: 2, failures: ['one', 'one'] }],
  ['a bad end without a failed test', bad, () => report(3, 0), { passed: 3, failed: 1, failures: [] }],
  ['a run without tests', good, () => report(0, 0), { passed: 0, failed: 1, failures: [] }],
  ['a run without a report', bad, noReport, { passed: 0, failed: 1 }],
])('counts %s', (_, result, read, counts) => {
  expect(countResults(result, read)).toEqual({ ...counts, output: 'said' })
})

function report(passed: number, failed: number): Report {
  return { passed, failed, failures: Array.from({ length: failed }, () => 'one') }
}

function noReport(): never {
  throw new Error('no such file')
}
