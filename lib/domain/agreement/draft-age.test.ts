import { expect, it } from 'vitest'
import { goesBefore, keptUntil } from './draft-age'

it('a draft is kept for 30 days, by the day where its organization is', () => {
  const touchedAt = new Date('2026-11-22T23:30:00Z')
  expect(keptUntil(touchedAt, 'America/Los_Angeles')).toBe('2026-12-22')
  expect(keptUntil(new Date('2026-11-23T07:59:00Z'), 'America/Los_Angeles')).toBe('2026-12-22')
  expect(keptUntil(new Date('2026-11-23T08:00:00Z'), 'America/Los_Angeles')).toBe('2026-12-23')
})

it('a draft is there on the whole of the last day that is named for it', () => {
  const touchedAt = new Date('2026-11-22T08:30:00Z')
  const lastMoment = new Date('2026-12-23T07:59:59Z')
  expect(keptUntil(touchedAt, 'America/Los_Angeles')).toBe('2026-12-22')
  expect(touchedAt > goesBefore(lastMoment)).toBe(true)
  expect(touchedAt > goesBefore(new Date('2026-12-23T08:30:00Z'))).toBe(false)
})
