import { describe, expect, it } from 'vitest'
import { settle } from '@/lib/domain/breakdown/settle'
import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'
import { readFile, settleFile } from '@/lib/forms/terms-file/settle-file'
import { writeTermsFile } from '@/lib/forms/terms-file/write/write-terms-file'

const YEARS = [
  { id: 'FY26', startsOn: '2025-07-01', endsOn: '2026-06-30' },
  { id: 'FY27', startsOn: '2026-07-01', endsOn: '2027-06-30' },
]
const MONTHLY = { count: 12, firstOn: '2025-07-31', everyMonths: 1 }
const ALL_TO_SCHOOLS = [{ steps: [{ rest: 'schools' }] }]

/** The schools pay all of $36,500 a year. */
const file = (endedOn: string, billing: object) => ({
  years: YEARS,
  costLines: [{ id: 'pay', amount: 36_500 }],
  split: ALL_TO_SCHOOLS,
  billing: [{ from: 'schools', to: 'city', payments: MONTHLY, ...billing }],
  endedOn,
})
const paid = (endedOn: string, billing: object = {}) =>
  settleFile(file(endedOn, billing)).payments.map(({ yearId, fromId, dueOn, figure }) =>
    [yearId, fromId, dueOn, (figure.cents ?? Number.NaN) / 100].join(' '),
  )

describe('payments of an agreement that ended early', () => {
  it('end with the first that is due at or after its end, which takes all that is left', () => {
    // 138 of 365 days to November 15: $13,800; $3,000 went out four times
    const billed = { alreadyBilled: { FY26: [3_000, 3_000, 3_000, 3_000] } }
    expect(paid('2025-11-15', billed).slice(3)).toEqual([
      'FY26 schools 2025-10-31 3000',
      'FY26 schools 2025-11-30 1800',
    ])
    expect(paid('2025-11-30', billed)).toHaveLength(5)
    expect(paid('2025-12-01', billed)).toHaveLength(6)
  })

  it('are equal over those that are left where none went out, and whole in the years before', () => {
    // 138 days of the second year: $13,800 in five payments of $2,760
    const payments = paid('2026-11-15')
    expect(payments).toHaveLength(17)
    expect(payments.slice(11, 13)).toEqual(['FY26 schools 2026-06-30 3041.63', 'FY27 schools 2026-07-31 2760'])
    expect(payments.at(-1)).toBe('FY27 schools 2026-11-30 2760')
  })

  it('may be followed by a refund, due as the last of them is, or at the end where none is due after it', () => {
    // 184 of 365 days: $18,400 of the second year; three times $9,125 went out
    const quarters = { payments: ['07-01', '10-01', '01-01', '04-01'] }
    const first = [9_125, 9_125, 9_125, 9_125]
    expect(
      paid('2026-12-31', { ...quarters, alreadyBilled: { FY26: first, FY27: [9_125, 9_125, 9_125] } }).at(-1),
    ).toBe('FY27 city 2027-01-01 8975')
    const atOnce = { payments: ['07-01'], alreadyBilled: { FY26: [36_500], FY27: [36_500] } }
    expect(paid('2026-12-31', atOnce).at(-1)).toBe('FY27 city 2026-12-31 18100')
  })

  it('or by a bill at the end, where too little went out', () => {
    const atOnce = { payments: ['07-01'], alreadyBilled: { FY26: [36_500], FY27: [10_000] } }
    expect(paid('2026-12-31', atOnce).at(-1)).toBe('FY27 schools 2026-12-31 8400')
  })

  it('on listed days are those of years that are left', () => {
    const days = ['2025-09-01', '2026-03-01', '2026-09-01', '2027-03-01']
    expect(paid('2026-06-30', { payments: days })).toEqual([
      'FY26 schools 2025-09-01 18250',
      'FY26 schools 2026-03-01 18250',
    ])
    expect(paid('2025-11-15', { payments: days })).toEqual([
      'FY26 schools 2025-09-01 6900',
      'FY26 schools 2026-03-01 6900',
    ])
  })

  it('of which the first would fall in a year that falls away are as that year has them', () => {
    expect(paid('2026-06-30', { payments: { count: 2, firstOn: '2026-09-15', everyMonths: 6 } })).toEqual([
      'FY26 schools 2025-09-15 18250',
      'FY26 schools 2026-03-15 18250',
    ])
  })

  it('say so in the file that is written, and are the same read again', () => {
    const terms = readFile(file('2025-11-15', {}))
    const text = writeTermsFile(terms)
    expect(JSON.parse(text).billing[0].agreedEnds).toEqual({ FY26: '2026-06-30' })
    const again = readTermsFile(text)
    expect(again.ok && wordPayments(settle(again.content.terms))).toEqual(wordPayments(settle(terms)))
  })
})
