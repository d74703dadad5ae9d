import { describe, expect, it } from 'vitest'
import { dayInZone, formatInstant } from './day-in-zone'

describe('dayInZone', () => {
  it('is the day on the wall where the organization is, not where the server is', () => {
    const instant = new Date('2026-07-01T05:30:00Z')
    expect(dayInZone(instant, 'UTC')).toBe('2026-07-01')
    expect(dayInZone(instant, 'America/Los_Angeles')).toBe('2026-06-30')
    expect(dayInZone(instant, 'Pacific/Honolulu')).toBe('2026-06-30')
  })

  it('follows daylight saving', () => {
    expect(dayInZone(new Date('2026-01-01T07:59:00Z'), 'America/Los_Angeles')).toBe('2025-12-31')
    expect(dayInZone(new Date('2026-08-01T07:01:00Z'), 'America/Los_Angeles')).toBe('2026-08-01')
  })

  it('words an instant', () => {
    const words = formatInstant(new Date('2026-11-22T00:05:00Z'), 'America/Los_Angeles').replaceAll('\u202f', ' ')
    expect(words).toBe('November 21, 2026, 4:05 PM')
  })
})
