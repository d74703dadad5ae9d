import { describe, expect, it } from 'vitest'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { readTermsValue } from '@/lib/forms/terms-file/read-terms-file'
import { SMALLEST, settleFile } from '@/lib/forms/terms-file/settle-file'

const YEARS = [
  { id: 'y1', startsOn: '2025-07-01', endsOn: '2026-06-30' },
  { id: 'y2', startsOn: '2026-07-01', endsOn: '2027-06-30' },
]

/** Pay and a fee, in two years. */
const settled = (fee: object | number, { pay = 140_000, ...more }: { pay?: unknown; [part: string]: unknown } = {}) =>
  settleFile({
    years: YEARS,
    costLines: [
      { id: 'pay', name: 'Pay', amount: pay },
      { id: 'fee', name: 'Fee', amount: fee, trueUp: 'amount' },
    ],
    split: [{ steps: [{ rest: 'city' }] }],
    ...more,
  })
type Settled = ReturnType<typeof settled>
const fees = (breakdown: Settled) =>
  breakdown.lines.filter(({ costLineId }) => costLineId === 'fee').map(({ figure }) => figure)
const cents = (breakdown: Settled) => fees(breakdown).map((figure) => figure.cents)
const sentence = (breakdown: Settled) => {
  const line = breakdown.lines.find(({ costLineId }) => costLineId === 'fee')
  return line && wordLine(breakdown, line).replace('Fee, y1, paid out by city: ', '')
}
const fee = (more: object, percent = '5%') => ({ percent, of: { costLines: ['pay'] }, ...more })

describe('an administrative fee of 5%', () => {
  it('is no more than $7,500 in any year', () => {
    // 5% of $140,000 and of $156,800.
    const breakdown = settled(fee({ atMost: 7_500 }), { pay: { each: 140_000, grows: { by: '12%' } } })
    expect(cents(breakdown)).toEqual([700_000, 750_000])
    expect(sentence(breakdown)).toBe('5% of Pay ($140,000) = $7,000.')
    expect(totalCost(breakdown, { yearId: 'y2' }).cents).toBe(16_430_000)
  })

  it('is no less than $8,000, by year', () => {
    const breakdown = settled(fee({ atLeast: { byYear: { y1: 8_000, y2: 6_000 } } }))
    expect(cents(breakdown)).toEqual([800_000, 700_000])
    expect(sentence(breakdown)).toBe('5% of Pay ($140,000) = $7,000, but at least $8,000.')
  })

  it('of a cost not recorded lies between the two', () => {
    const breakdown = settled(fee({ atLeast: 2_000, atMost: 7_500 }), { pay: null })
    expect(fees(breakdown)[0]).toMatchObject({ cents: null, atLeastCents: 200_000, atMostCents: 750_000 })
    expect(sentence(breakdown)).toBe('5% of Pay (not recorded) = not recorded, but at most $7,500 and at least $2,000.')
  })

  it('of a published range is held at both ends', () => {
    const breakdown = settled(fee({ atMost: 7_500 }), { pay: { low: 100_000, high: 200_000 } })
    expect(fees(breakdown)[0]).toMatchObject({ cents: null, atLeastCents: 500_000, atMostCents: 750_000, missing: [] })
    expect(sentence(breakdown)).toBe('5% of Pay ($100,000 to $200,000) = $5,000 to $10,000, but at most $7,500.')
  })

  it('for a year whose most is not recorded is held to nothing, and that is said', () => {
    const breakdown = settled(fee({ atMost: { byYear: { y1: 6_000 } } }))
    expect(cents(breakdown)).toEqual([600_000, 700_000])
    expect(breakdown.warnings.map(({ name, message }) => [name, message])).toContainEqual([
      'limit-not-recorded',
      'The most that Fee may come to is not recorded for y2: it is not held to it.',
    ])
  })

  it('is held when it is known, too', () => {
    const breakdown = settled(fee({ atMost: 7_500 }), { actuals: { amounts: { fee: { y1: 9_000, y2: 7_100 } } } })
    expect(cents(breakdown)).toEqual([750_000, 710_000])
    expect(sentence(breakdown)).toBe('$9,000, the actual amount, but at most $7,500.')
  })
})

describe('the whole of any amount', () => {
  it('is held after it is multiplied and rounded', () => {
    const hours = { each: 65.5, times: [{ n: 99, unit: 'hours' }], atMost: 6_000 }
    expect(sentence(settled(hours))).toBe('$65.50 × 99 hours = $6,484.50, but at most $6,000.')
    expect(cents(settled({ ...hours, atMost: 7_000 }))[0]).toBe(648_450)
  })

  it('of none is still the least', () => {
    expect(cents(settled({ each: 65, times: [{ n: 0, unit: 'hours' }], atLeast: 500 }))[0]).toBe(50_000)
  })

  it('holds for a sum that somebody pays, and for a limit: the lesser of 75% and $50,000', () => {
    const all = { costLines: ['pay'] }
    const split = [{ steps: [{ amounts: { schools: { percent: '50%', of: all, atMost: 65_000 } } }, { rest: 'city' }] }]
    const paid = (breakdown: Settled) =>
      breakdown.cells.filter(({ bearerId, yearId }) => bearerId === 'schools' && yearId === 'y1')
    const sum = (breakdown: Settled) => paid(breakdown).reduce((total, { figure }) => total + (figure.cents ?? NaN), 0)
    expect(sum(settled(0, { split }))).toBe(6_500_000)
    const limits = [{ id: 'cap', on: 'schools', per: ['year'], atMost: { percent: '75%', of: all, atMost: 50_000 } }]
    const most = [{ steps: [{ shares: { schools: '100%' } }, { rest: 'city' }] }]
    expect(sum(settled(0, { split: most, limits }))).toBe(5_000_000)
  })

  it('is refused where the most is below the least in some year', () => {
    const file = { ...SMALLEST, years: YEARS, costLines: [{ id: 'fee', amount: { each: 1, atLeast: 9, atMost: 8 } }] }
    const read = readTermsValue(file)
    expect(read.ok ? [] : read.faults).toEqual([
      {
        path: ['costLines', 0, 'amount', 'atMost'],
        message: 'expected the most to be no less than the least, "atLeast"',
      },
    ])
  })
})

describe('hours at one rate and the rest at another', () => {
  const hours = (n: number, more: object) => ({ each: 65, times: [{ n, unit: 'hours', ...more }] })

  it('count up to the first 1,800 and beyond them', () => {
    expect(sentence(settled(hours(1_950, { atMost: 1_800 })))).toBe('$65 × 1,950 hours, counted as 1,800 = $117,000.')
    expect(cents(settled(hours(1_950, { beyond: 1_800 })))[0]).toBe(975_000)
    expect(cents(settled(hours(1_700, { atMost: 1_800 })))[0]).toBe(11_050_000)
  })

  it('in a band between two numbers', () => {
    // From 1,000 to 1,800: 800 hours.
    expect(cents(settled(hours(1_950, { beyond: 1_000, atMost: 1_800 })))[0]).toBe(5_200_000)
    expect(cents(settled(hours(900, { beyond: 1_000, atMost: 1_800 })))[0]).toBe(0)
  })

  it('of a number not recorded are no more than that', () => {
    expect(fees(settled({ each: 65, times: [{ n: null, unit: 'hours', atMost: 1_800 }] }))[0]).toMatchObject({
      cents: null,
      atMostCents: 11_700_000,
    })
  })
})
