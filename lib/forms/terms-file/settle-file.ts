import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { settle } from '@/lib/domain/breakdown/settle'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import type { Terms } from '@/lib/domain/terms/terms'
import { readTermsValue } from '@/lib/forms/terms-file/read-terms-file'

/** For tests: a terms file of a city and its schools with these parts, read. Throws with the faults when it is refused. */
export function readFile(parts: object): Terms {
  const reading = readTermsValue({ ...SMALLEST, ...parts })
  if (!reading.ok)
    throw new Error(reading.faults.map(({ path, message }) => `${formatPath(path)}: ${message}`).join('\n'))
  return reading.content.terms
}

/** The same, settled, with the actuals that it brings. */
export function settleFile(parts: object): Breakdown {
  const reading = readTermsValue({ ...SMALLEST, ...parts })
  if (!reading.ok)
    throw new Error(reading.faults.map(({ path, message }) => `${formatPath(path)}: ${message}`).join('\n'))
  return settle(reading.content.terms, reading.content.actuals)
}

/** One known cost of one year that the schools share half and half. */
export const SMALLEST = {
  format: 1,
  parties: [
    { id: 'city', side: 'agency' },
    { id: 'schools', side: 'district' },
  ],
  years: [{ id: 'y1', startsOn: '2024-07-01', endsOn: '2025-06-30' }],
  costLines: [{ id: 'pay', amount: 100_000 }],
  split: [{ steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] }],
}

export const TWO_YEARS = [
  { id: 'y1', startsOn: '2024-07-01', endsOn: '2025-06-30' },
  { id: 'y2', startsOn: '2025-07-01', endsOn: '2026-06-30' },
]
