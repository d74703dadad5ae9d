import { describe, expect, it } from 'vitest'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const ALL_TO_CITY = [{ steps: [{ rest: 'city' }] }]
const warned = (parts: object) => settleFile(parts).warnings

describe('amounts made up', () => {
  it('are named in one warning', () => {
    const lines = ['Pay', 'Benefits', 'Car', 'Radio'].map((name, index) => ({
      id: `l${index}`,
      name,
      amount: 100,
      ...(name === 'Radio' ? { basis: 'inferred' } : { basis: 'illustrative' }),
    }))
    expect(warned({ costLines: lines })).toEqual([
      {
        name: 'illustrative',
        message: 'The amounts of Pay, Benefits and Car are illustrative: made up to show how these terms work.',
      },
    ])
    expect(warned({ costLines: lines.slice(3) })).toEqual([])
  })
})

describe('a part of the time that is printed as another', () => {
  const SENTENCE = '10 of 12 months is 83.33%, printed as 75%'
  const file = (fraction: unknown) => ({
    years: TWO_YEARS,
    split: [
      {
        steps: [{ of: { fraction, unit: 'months', statedAs: '75%' }, shares: { schools: '100%' } }, { rest: 'city' }],
      },
    ],
  })

  it('is warned of once, if it is the same in all years', () => {
    const { warnings } = settleFile(file('10/12'))
    expect(warnings.map(({ name, message }) => [name, message.slice(0, SENTENCE.length)])).toEqual([
      ['fraction-differs', SENTENCE],
    ])
  })

  it('is warned of where it differs, if it is of its own each year', () => {
    const parts = (y1: string, y2: string) =>
      warned(file({ byYear: { y1, y2 } })).map(({ message }) => message.split(' is ')[0])
    expect(parts('9/12', '10/12')).toEqual(['10 of 12 months'])
    expect(parts('8/12', '10/12')).toEqual(['8 of 12 months', '10 of 12 months'])
    expect(parts('75%', '3/4')).toEqual([])
  })
})

describe('a limit', () => {
  const limit = { id: 'cap', name: 'School cap', on: 'schools', atMost: 1_000_000 }

  it('on in-kind cost alone binds nothing', () => {
    const costLines = [
      { id: 'pay', amount: 100 },
      { id: 'office', amount: 100, inKind: true },
    ]
    const when = { costLines: ['office'] }
    expect(warned({ costLines, limits: [{ ...limit, when }] })).toEqual([
      {
        name: 'in-kind-limit',
        message: 'School cap is a limit on in-kind cost alone, which no limit binds.',
        aboutId: 'cap',
      },
    ])
    expect(warned({ costLines, limits: [limit] })).toEqual([])
  })

  it('on nothing, for its line is of another year, is not called one on in-kind cost', () => {
    const costLines = [
      { id: 'pay', amount: 100 },
      { id: 'car', amount: 100, years: ['y1'] },
    ]
    const when = { costLines: ['car'], years: ['y2'] }
    expect(warned({ years: TWO_YEARS, costLines, limits: [{ ...limit, when }] })).toEqual([])
  })

  it('per position of more than one officer holds for their sum', () => {
    const positions = [
      { id: 'sro', name: 'SRO', headcount: { byYear: { y1: 1, y2: 2 } } },
      { id: 'chief', headcount: 1 },
      { id: 'guard', headcount: 9 },
    ]
    const costLines = positions.slice(0, 2).map(({ id }) => ({ id: `${id} pay`, position: id, amount: 100 }))
    const years = [...TWO_YEARS, { id: 'y3', startsOn: '2026-07-01', endsOn: '2027-06-30' }]
    const headcounts = { ...positions[0], headcount: { byYear: { y1: 1, y2: 2, y3: 3 } } }
    const file = { years, positions: [headcounts, ...positions.slice(1)], costLines }
    expect(warned({ ...file, limits: [{ ...limit, per: ['position'] }] })).toEqual([
      {
        name: 'limit-on-several',
        message:
          'School cap is a limit per position, and SRO is more than one officer in y2: it holds for their sum, not for each.',
        aboutId: 'cap',
      },
    ])
    expect(warned({ ...file, limits: [{ ...limit, per: ['year'] }] })).toEqual([])
  })
})

describe('a credit for vacant days beside actual cost', () => {
  const pay = { id: 'pay', name: 'Pay', position: 'sro', amount: 100, trueUp: 'amount' }
  const credit = { id: 'credit', name: 'Vacancy', position: 'sro', trueUp: 'units' }
  const days = (each: unknown) => ({ each, times: [{ n: 0, unit: 'days' }] })
  const positions = [
    { id: 'sro', headcount: 1 },
    { id: 'chief', headcount: 1 },
  ]
  const warnedOf = (parts: object, other: object = {}) =>
    warned({
      positions,
      costLines: [
        { ...pay, ...other },
        { ...credit, amount: days(-350), ...parts },
      ],
    })

  it('counts a vacancy twice', () => {
    expect(warnedOf({})).toEqual([
      {
        name: 'two-vacancy-rules',
        message:
          'Vacancy gives credit for days not served, and Pay is trued up to actual cost, which already falls with a vacancy.',
        costLineId: 'credit',
      },
    ])
  })

  it('is none for another position, at a price that stands, or above zero', () => {
    expect(warnedOf({ position: 'chief' })).toEqual([])
    expect(warnedOf({ trueUp: 'none' })).toEqual([])
    expect(warnedOf({ amount: days(350) })).toEqual([])
    expect(warnedOf({ amount: days(0) })).toEqual([])
    expect(warnedOf({}, { trueUp: 'rate' })).toEqual([])
  })

  it('is none of the program’s lines, which have no position', () => {
    const { position: _, ...program } = pay
    const { position: __, ...credits } = credit
    expect(warned({ costLines: [program, { ...credits, amount: days(-350) }] })).toEqual([])
  })
})

describe('what is not recorded', () => {
  it('is named up to six facts, and how many more there are', () => {
    const unknown = (count: number) =>
      warned({
        costLines: Array.from({ length: count }, (_, index) => ({ id: `line ${index + 1}`, amount: null })),
        split: ALL_TO_CITY,
      })
    const six = 'Not recorded: line 1, y1; line 2, y1; line 3, y1; line 4, y1; line 5, y1; line 6, y1'
    expect(unknown(6)).toEqual([{ name: 'not-recorded', message: `${six}.` }])
    expect(unknown(8)).toEqual([{ name: 'not-recorded', message: `${six}; and 2 more.` }])
  })

  it('of a credit or of what a price covers is named in the years that it is of', () => {
    const billing = [{ from: 'schools', to: 'city', years: ['y2'], payments: 1, openingCredit: null }]
    const covers = [[{ n: null, unit: 'hours' }]]
    const costLines = [{ id: 'pay', amount: 100, covers, years: ['y1'] }]
    expect(warned({ years: TWO_YEARS, billing, costLines, split: ALL_TO_CITY })).toMatchObject([
      { message: 'Not recorded: number of hours, y1; credit of schools, y2.' },
    ])
    const known = [{ from: 'schools', to: 'city', payments: 1, openingCredit: 0 }]
    expect(warned({ years: TWO_YEARS, billing: known, costLines: [{ id: 'pay', amount: 1 }] })).toEqual([])
  })
})

describe('what is borne by nobody', () => {
  it('is said with its sum', () => {
    const costLines = [
      { id: 'pay', name: 'Pay', amount: 100 },
      { id: 'car', amount: 50 },
    ]
    expect(warned({ costLines, split: [{ steps: [{ shares: { schools: '60%' } }] }] })).toEqual([
      {
        name: 'unallocated',
        message: '$60 of Pay and car in y1 is borne by nobody.',
        yearId: 'y1',
        differenceCents: 6_000,
      },
    ])
  })

  it('for no rule matches it is said as that too', () => {
    const costLines = [
      { id: 'pay', amount: 100 },
      { id: 'car', amount: 50 },
    ]
    const split = [{ when: { costLines: ['pay'] }, steps: [{ rest: 'city' }] }]
    expect(warned({ costLines, split })).toEqual([
      { name: 'no-rule', message: 'No rule says who bears car in y1.', yearId: 'y1' },
      { name: 'unallocated', message: '$50 of car in y1 is borne by nobody.', yearId: 'y1', differenceCents: 5_000 },
    ])
  })

  it('and is not recorded has no sum', () => {
    const costLines = [{ id: 'pay', amount: null }]
    expect(warned({ costLines, split: [{ steps: [{ amounts: { schools: 60 } }] }] })[0]).toStrictEqual({
      name: 'unallocated',
      message: 'An amount not recorded of pay in y1 is borne by nobody.',
      yearId: 'y1',
    })
  })

  it('of a part of a party’s share is said of the party', () => {
    const allocated = (amount: number | null) =>
      warned({
        parties: [
          { id: 'city', side: 'agency' },
          { id: 'schools', name: 'Elm Schools', side: 'district', parts: ['north'] },
        ],
        costLines: [{ id: 'pay', amount }],
        allocations: [{ of: 'schools', by: 'campus', steps: [{ shares: { north: '80%' } }] }],
      })[0]
    expect(allocated(100)).toEqual({
      name: 'unallocated',
      message: '$10 of what Elm Schools pays for y1 is under no campus.',
      yearId: 'y1',
      aboutId: 'schools',
    })
    expect(allocated(null)?.message).toBe('An amount not recorded of what Elm Schools pays for y1 is under no campus.')
  })
})

describe('a fixed sum beyond the cost', () => {
  const warnedOf = (...steps: object[]) => warned({ costLines: [{ id: 'pay', amount: 100 }], split: [{ steps }] })

  it('leaves the difference with whoever bears the rest', () => {
    expect(warnedOf({ amounts: { schools: 120 } }, { rest: 'city' })).toEqual([
      {
        name: 'more-than-cost',
        message:
          'The fixed sum $120 for y1 is more than the cost it is set against, $100: whoever bears the rest keeps the difference.',
        yearId: 'y1',
        aboutId: 'schools',
      },
    ])
    expect(warnedOf({ amounts: { schools: 100 } }, { rest: 'city' })).toEqual([])
  })

  it('is not spoken of against a cost not recorded, nor where a sum of nothing meets a credit', () => {
    const against = (amount: number | null, sum: number) =>
      warned({
        costLines: [{ id: 'pay', amount }],
        split: [{ steps: [{ amounts: { schools: sum } }, { rest: 'city' }] }],
      }).map(({ name }) => name)
    expect(against(null, 5)).toEqual(['not-recorded'])
    expect(against(-100, 0)).toEqual([])
  })

  it('where nobody bears the rest is only said to be borne by nobody', () => {
    expect(warnedOf({ amounts: { schools: 120 } }).map(({ name }) => name)).toEqual(['unallocated'])
  })
})
