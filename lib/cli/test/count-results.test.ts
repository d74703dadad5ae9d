import { expect, it } from 'vitest'
import { countResults } from '@/lib/cli/test/count-results'

const good = { ok: true, output: 'said' }
const bad = { ok: false, output: 'said' }

it.each([
  ['a good run', good, () => ({ passed: 3, failed: 0 }), { passed: 3, failed: 0 }],
  ['tests that failed', bad, () => ({ passed: 3, failed: 2 }), { passed: 3, failed: 2 }],
  ['a bad end without a failed test', bad, () => ({ passed: 3, failed: 0 }), { passed: 3, failed: 1 }],
  ['a run without tests', good, () => ({ passed: 0, failed: 0 }), { passed: 0, failed: 1 }],
  ['a run without a report', bad, noReport, { passed: 0, failed: 1 }],
])('counts %s', (_, result, read, counts) => {
  expect(countResults(result, read)).toEqual({ ...counts, output: 'said' })
})

function noReport(): never {
  throw new Error('no such file')
}
