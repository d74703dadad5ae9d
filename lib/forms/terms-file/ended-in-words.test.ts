import { describe, expect, it } from 'vitest'
import { readTermsValue } from '@/lib/forms/terms-file/read-terms-file'
import { SMALLEST, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const YEARS = [...TWO_YEARS, { id: 'y3', startsOn: '2026-07-01', endsOn: '2027-06-30' }]
const DAYS = ['09-30', '12-31', '03-31', '06-30']

/** What is said of an agreement that ended on a day. */
function told(endedOn: string, parts: object = {}, billing: object = {}): string | undefined {
  const plan = { from: 'schools', to: 'city', payments: DAYS, ...billing }
  const reading = readTermsValue({ ...SMALLEST, years: YEARS, billing: [plan], endedOn, ...parts })
  return reading.ok ? reading.content.ended : JSON.stringify(reading.faults)
}

const CUT = 'y1 was to last until June 30, 2025: its prices and fixed sums count for the days until the end.'
const GUESSED =
  'Payments for y1 that were due before the end are shown as if it had been known by then, for what was really billed is not recorded.'

describe('an agreement that ended early', () => {
  it('says so, with what fell away and which payments are not as they were billed', () => {
    expect(told('2025-03-15')).toBe(
      `The agreement ended early, on March 15, 2025. ${CUT} y2 and y3 fell away. ${GUESSED}`,
    )
    expect(told('2025-03-15', {}, { payments: 12 })).toContain(GUESSED)
  })

  it('says nothing of payments that are known, or that no day was due for', () => {
    const billed = { alreadyBilled: { y1: [21_600, 21_600] } }
    const end = `The agreement ended early, on March 15, 2025. ${CUT} y2 and y3 fell away.`
    expect(told('2025-03-15', {}, billed)).toBe(end)
    expect(told('2025-03-15', {}, { payments: ['06-30'] })).toBe(end)
    expect(told('2025-03-15', { billing: [] })).toBe(end)
    expect(told('2025-03-15', {}, { years: ['y2'] })).toBe(end)
  })

  it('at the end of a contract year cuts none', () => {
    expect(told('2026-06-30')).toBe('The agreement ended early, on June 30, 2026. y3 fell away.')
    const years = Array.from({ length: 6 }, (_, index) => ({
      id: `y${index + 1}`,
      startsOn: `${2024 + index}-07-01`,
      endsOn: `${2025 + index}-06-30`,
    }))
    expect(told('2026-06-30', { years })).toBe('The agreement ended early, on June 30, 2026. y3 to y6 fell away.')
  })

  it('did not where it ended on its last day or later', () => {
    expect(told('2027-06-30')).toBeUndefined()
    expect(told('2028-01-01')).toBeUndefined()
  })
})
