import { expect, test } from 'vitest'
import { describeOrigin } from './describe-origin'

const writtenBy = { organizationId: 'd', shortName: 'Alder Unified' }
const at = new Date('2026-07-02T05:00:00Z')
const later = new Date('2026-08-10T20:00:00Z')
const zone = 'America/Los_Angeles'

test('a version says who brought it in, and on which day where the reader is', () => {
  const recorded = { sentAt: null, recordedAt: at, rowVersion: 1, writtenBy }
  expect(describeOrigin({ version: recorded, settledAt: at }, zone)).toBe(
    'Recorded from paper by Alder Unified on July 1, 2026',
  )
  const sent = { sentAt: at, recordedAt: null, rowVersion: 1, writtenBy }
  expect(describeOrigin({ version: sent, settledAt: at }, zone)).toBe('Sent by Alder Unified on July 1, 2026')
})

test('a corrected record says so', () => {
  const corrected = { sentAt: null, recordedAt: at, rowVersion: 3, writtenBy }
  expect(describeOrigin({ version: corrected, settledAt: later }, zone)).toBe(
    'Recorded from paper by Alder Unified on July 1, 2026, last corrected on August 10, 2026',
  )
})
