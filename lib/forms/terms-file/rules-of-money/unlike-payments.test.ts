import { describe, expect, it } from 'vitest'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import { readTermsValue } from '@/lib/forms/terms-file/read-terms-file'
import { SMALLEST, settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const ALL_TO_SCHOOLS = [{ steps: [{ rest: 'schools' }] }]

const file = (amount: unknown, payments: unknown, parts: object = {}, billing: object = {}) => ({
  costLines: [{ id: 'pay', amount }],
  split: ALL_TO_SCHOOLS,
  billing: [{ from: 'schools', to: 'city', payments, ...billing }],
  ...parts,
})
const paid = (...args: Parameters<typeof file>) =>
  settleFile(file(...args)).payments.map(
    ({ dueOn, figure }) => `${dueOn ?? 'no day'} ${(figure.cents ?? Number.NaN) / 100}`,
  )
const faults = (payments: unknown, parts: object = {}, billing: object = {}) => {
  const reading = readTermsValue({ ...SMALLEST, ...file(100, payments, parts, billing) })
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${formatPath(path)}: ${message}`)
}

const IN_THREE = [
  { on: '09-01', part: '40%' },
  { on: '01-01', part: '30%' },
  { on: '05-01', part: '30%' },
]

describe('payments that are not alike', () => {
  it('are parts of what is due, each rounded; the last takes what rounding leaves over', () => {
    expect(paid(100_001, IN_THREE)).toEqual(['2024-09-01 40000.4', '2025-01-01 30000.3', '2025-05-01 30000.3'])
    expect(paid('100.01', IN_THREE)).toEqual(['2024-09-01 40', '2025-01-01 30', '2025-05-01 30.01'])
    expect(paid('100.01', IN_THREE, {}, { residue: 'first' })[0]).toBe('2024-09-01 40.01')
  })

  it('may hold back a part until a day after the year', () => {
    const quarters = ['09-30', '12-31', '03-31', '06-30'].map((on) => ({ on, part: '22.5%' }))
    const holdback = { on: '09-15', afterYear: true, rest: true }
    expect(paid(168_000, [...quarters, holdback], { years: TWO_YEARS }).slice(0, 6)).toEqual([
      '2024-09-30 37800',
      '2024-12-31 37800',
      '2025-03-31 37800',
      '2025-06-30 37800',
      '2025-09-15 16800',
      '2025-09-30 37800',
    ])
  })

  it('may be due after the year altogether', () => {
    expect(paid(100, [{ on: '07-15', afterYear: true, rest: true }], { years: TWO_YEARS })).toEqual([
      '2025-07-15 100',
      '2026-07-15 100',
    ])
  })

  it('may have some on no day, which come last in their year', () => {
    const sums = [{ rest: true }, { on: '2025-01-01', amount: 300 }, { on: '2024-09-01', part: '50%' }]
    const payments = ['2024-09-01 500', '2025-01-01 300', 'no day 200']
    expect(paid(1_000, sums)).toEqual(payments)
    expect(paid(1_000, [{ rest: true }, { on: '01-01', amount: 300 }, { on: '09-01', part: '50%' }])).toEqual(payments)
    expect(paid(1_000, sums, { years: TWO_YEARS })).toEqual([...payments, 'no day 1000'])
    expect(paid(1_000, sums, {}, { alreadyBilled: { y1: [450, 300] } })).toEqual([
      '2024-09-01 450',
      '2025-01-01 300',
      'no day 250',
    ])
    expect(paid(1_000, sums, {}, { alreadyBilled: { y1: [450, 300, 260] } })).toEqual([
      '2024-09-01 450',
      '2025-01-01 300',
      'no day 260',
      'no day 10',
    ])
  })

  it('on no day are as they are to the first day after a year that none of the days falls in', () => {
    const stub = [{ id: 'y1', startsOn: '2025-05-01', endsOn: '2025-06-30' }]
    const payments = [{ on: '01-01', part: '30%' }, { on: '09-01', part: '30%' }, { part: '30%' }, { rest: true }]
    expect(paid(700, payments, { years: stub })).toEqual(['2025-09-01 300', 'no day 300', 'no day 100'])
  })

  it('on no day fall away in a year that ended before one on a day that is due then', () => {
    const payments = [{ on: '09-01', part: '40%' }, { on: '01-01', part: '40%' }, { rest: true }]
    expect(paid(36_500, payments, { endedOn: '2024-12-31' })).toEqual(['2024-09-01 9200', '2025-01-01 9200'])
    expect(paid(36_500, payments, { endedOn: '2025-04-30' })).toEqual([
      '2024-09-01 12160',
      '2025-01-01 12160',
      'no day 6080',
    ])
  })

  it('may be fixed sums, of which no more is due than is owed, and the rest', () => {
    const payments = [
      { on: '2024-09-01', amount: 5_000 },
      { on: '2025-01-01', part: '50%' },
      { on: '2025-05-01', rest: true },
    ]
    expect(paid(100_000, payments)).toEqual(['2024-09-01 5000', '2025-01-01 50000', '2025-05-01 45000'])
    expect(paid(6_000, payments)).toEqual(['2024-09-01 3000', '2025-01-01 3000', '2025-05-01 0'])
  })

  it('may name no day', () => {
    expect(paid(100, [{ part: '2/3' }, { part: '1/3' }])).toEqual(['no day 66.67', 'no day 33.33'])
  })

  it('that went out stay; those that remain are as they are to each other, and fixed sums stay', () => {
    const billed = (sums: number[], more: object = {}) => ({ alreadyBilled: { y1: sums }, ...more })
    expect(paid(100_000, IN_THREE, {}, billed([40_000]))).toEqual(paid(100_000, IN_THREE))
    expect(paid(110_000, IN_THREE, {}, billed([40_000])).slice(1)).toEqual(['2025-01-01 35000', '2025-05-01 35000'])
    expect(paid(110_000, IN_THREE, {}, billed([40_000], { catchUp: 'next' })).slice(1)).toEqual([
      '2025-01-01 37000',
      '2025-05-01 33000',
    ])
    const withSum = [{ part: '50%' }, { amount: 5_000 }, { part: '20%' }, { rest: true }]
    // planned 50,000, 5,000, 20,000, 25,000; of 55,000 that remain 50,000 are shared 20 : 25
    expect(paid(100_000, withSum, {}, billed([45_000]))).toEqual([
      'no day 45000',
      'no day 5000',
      'no day 22222.22',
      'no day 27777.78',
    ])
  })

  it('of which a short contract year has only some are as they are to each other', () => {
    const years = [
      { id: 'stub', startsOn: '2024-11-01', endsOn: '2025-06-30' },
      { id: 'y2', startsOn: '2025-07-01', endsOn: '2026-06-30' },
    ]
    expect(paid(60_000, IN_THREE, { years }).slice(0, 3)).toEqual([
      '2025-01-01 30000',
      '2025-05-01 30000',
      '2025-09-01 24000',
    ])
    const short = [{ id: 'stub', startsOn: '2025-06-01', endsOn: '2025-06-30' }]
    expect(paid(60_000, IN_THREE, { years: short })).toEqual(['2025-09-01 60000'])
  })

  it('come in the order of their days, however they are listed', () => {
    const [first, second, third] = IN_THREE
    expect(paid(100_001, [third, first, second])).toEqual(paid(100_001, IN_THREE))
    // none of the days falls in June: the first that comes after it
    const short = [{ id: 'stub', startsOn: '2025-06-01', endsOn: '2025-06-30' }]
    expect(paid(60_000, [third, second, first], { years: short })).toEqual(['2025-09-01 60000'])
  })

  it('on a day that is the last of a year pay, after the year, for the one before it', () => {
    const inArrears = ['2026-06-30', '2026-07-15'].map((on) => ({ on, afterYear: true, rest: true }))
    const amount = { byYear: { y1: 100, y2: 200 } }
    expect(paid(amount, inArrears, { years: TWO_YEARS })).toEqual(['2026-06-30 100', '2026-07-15 200'])
  })

  it('of a whole that went out short leave the difference to fixed sums, then to the rest', () => {
    const payments = [{ part: '40%' }, { part: '60%' }, { amount: 50 }, { rest: true }]
    const billed = { alreadyBilled: { y1: [400, 500] } }
    expect(paid(1_000, payments, {}, billed).slice(2)).toEqual(['no day 50', 'no day 50'])
    expect(paid(930, payments, {}, billed).slice(2)).toEqual(['no day 30', 'no day 0'])
  })

  it('on days of the calendar pay for the year that each falls in', () => {
    const dated = [
      { on: '2024-09-01', part: '40%' },
      { on: '2025-09-15', afterYear: true, rest: true },
      { on: '2025-10-01', rest: true },
    ]
    expect(paid(100, dated, { years: TWO_YEARS })).toEqual(['2024-09-01 40', '2025-09-15 60', '2025-10-01 100'])
  })

  it('end with the first that is due at or after the end of an agreement that ended early', () => {
    // 92 of 365 days: $9,200
    expect(paid(36_500, IN_THREE, { endedOn: '2024-09-30' })).toEqual(['2024-09-01 5257.14', '2025-01-01 3942.86'])
  })

  it('of a sum between bounds are between their parts of the bounds', () => {
    const limits = [{ id: 'cap', on: 'schools', per: ['year'], atMost: 1_000 }]
    const split = [{ steps: [{ shares: { schools: '100%' } }, { rest: 'city' }] }]
    const { payments } = settleFile({
      ...file(null, [{ part: '40%' }, { amount: 100 }, { rest: true }]),
      limits,
      split,
    })
    expect(payments.map(({ figure: { atLeastCents, atMostCents } }) => [atLeastCents, atMostCents])).toEqual([
      [0, 40_000],
      [0, 10_000],
      [-3, 50_003],
    ])
  })

  it('that do not make a whole are refused, with the fix', () => {
    expect(faults([{ part: '40%' }, { part: '30%' }])).toEqual([
      'billing[0].payments: expected parts that make 100% of what is due for a year, or a payment of the rest ("rest": true), not 70%',
    ])
    expect(faults([{ part: '60%' }, { part: '50%' }])).toEqual([
      'billing[0].payments: expected parts of at most 100% of what is due for a year, not 110%',
    ])
    expect(faults([{ rest: true }, { rest: true }])).toEqual([
      'billing[0].payments: expected one payment of the rest of what is due for a year, not 2',
    ])
    expect(faults([{ amount: 50 }, { part: '50%' }])).toEqual([
      'billing[0].payments: expected a payment of the rest ("rest": true) beside fixed amounts, for what is due for a year',
    ])
    expect(
      faults(
        [
          { on: '2024-09-01', part: '40%' },
          { on: '2025-09-01', rest: true },
        ],
        { years: TWO_YEARS },
      ),
    ).toEqual([
      'billing[0].payments: expected parts that make 100% of what is due for y1, or a payment of the rest ("rest": true), not 40%',
    ])
  })

  it('of days that are not of one kind, or before any year is over, are refused', () => {
    expect(
      faults([
        { on: '09-01', part: '40%' },
        { on: '2024-09-01', rest: true },
      ]),
    ).toEqual([
      'billing[0].payments: expected days that are all of the calendar ("2026-09-01") or all of every year ("09-01")',
    ])
    expect(faults([{ on: '2024-09-01', afterYear: true, rest: true }])).toEqual([
      'billing[0].payments: expected a day after the end of a contract year, for "afterYear", not September 1, 2024',
    ])
    expect(faults([{ afterYear: true, rest: true }])).toEqual([
      'billing[0].payments[0].afterYear: expected the day ("on") that comes after the year',
    ])
    expect(faults([{ on: '09-01', part: '40%', rest: true }])).toEqual([
      'billing[0].payments[0]: expected one of "part": "40%", "amount": 5000 or "rest": true',
    ])
    expect(faults([{ rest: true }], {}, { agreedEnds: { y9: '2025-06-30' } })).toEqual([
      'billing[0].agreedEnds[0]: expected the id of a contract year (y1), not "y9"',
    ])
  })
})
