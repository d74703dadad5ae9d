import { describe, expect, it } from 'vitest'
import { wordCheck } from '@/lib/domain/breakdown/words/word-check'
import { readTermsValue } from '@/lib/forms/terms-file/read-terms-file'
import { SMALLEST, settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const outcomes = (parts: object) =>
  settleFile(parts).stated.map(({ outcome, ours, oursRatio }) => [outcome, oursRatio ?? ours?.cents])

describe('a printed price by unit', () => {
  const covers = [
    [
      { n: 167, unit: 'days' },
      { n: 8, unit: 'hours' },
    ],
  ]
  const line = { id: 'pay', amount: '49705.61', covers }
  const rate = { what: 'rate', of: 'pay', is: 37.21 }

  it('is rounded once, as it is printed', () => {
    const to = { to: 0.01, mode: 'up' }
    expect(outcomes({ costLines: [line], stated: [rate, { ...rate, to }] })).toEqual([
      ['differs', 3_720],
      ['matches', 3_721],
    ])
  })

  it('is rounded as rates of its cost line are', () => {
    const rounding = { rate: { to: 0.01, mode: 'up' } }
    expect(outcomes({ costLines: [{ ...line, rounding }], stated: [rate] })).toEqual([['matches', 3_721]])
    expect(outcomes({ costLines: [line], rounding, stated: [rate] })).toEqual([['matches', 3_721]])
  })

  it('counts the officers of its position', () => {
    const file = {
      positions: [{ id: 'sro', headcount: 4 }],
      costLines: [{ id: 'pay', amount: 100_000, position: 'sro', covers: [['headcount']] }],
      stated: [rate, { what: 'units', of: 'pay', is: 4 }],
    }
    expect(outcomes(file)).toEqual([
      ['differs', 2_500_000],
      ['matches', '4'],
    ])
  })
})

describe('a printed number of units', () => {
  const covers = [
    [
      { n: 4, unit: 'officers' },
      { n: 8, unit: 'hours' },
      { n: 181, unit: 'days' },
    ],
    [
      { n: '1/2', unit: 'day' },
      { n: 8, unit: 'hours' },
      { n: 181, unit: 'days' },
    ],
  ]
  const file = (product: number) => ({
    costLines: [{ id: 'base', amount: 207_078, covers }],
    stated: [
      { what: 'units', of: 'base', is: 6_516 },
      { what: 'units', of: 'base', product, is: 724 },
    ],
  })

  it('may be of one product of what a fixed price covers', () => {
    expect(outcomes(file(2))).toEqual([
      ['matches', '6,516'],
      ['matches', '724'],
    ])
    expect(outcomes(file(1))[1]).toEqual(['differs', '5,792'])
  })

  it('names a product that there is', () => {
    const reading = readTermsValue({ ...SMALLEST, ...file(3) })
    expect(!reading.ok && reading.faults).toMatchObject([{ path: ['stated', 1, 'product'] }])
  })
})

describe('a printed limit', () => {
  const costLines = [
    { id: 'deputies', amount: 478_000 },
    { id: 'police', amount: null },
  ]
  const limits = [
    { id: 'sheriff-award', on: 'state', when: { costLines: ['deputies'] }, per: ['year'], atMost: 600_000 },
    { id: 'police-award', on: 'state', when: { costLines: ['police'] }, per: ['year'], atMost: 300_000 },
  ]
  const file = (stated: object[], years = TWO_YEARS.slice(0, 1)) =>
    outcomes({
      years,
      sources: [{ id: 'state' }],
      costLines,
      limits,
      split: [{ steps: [{ shares: { state: '100%' } }, { rest: 'city' }] }],
      stated,
    })

  it('is what it lets through, whatever the cost', () => {
    expect(
      file([
        { what: 'limit', of: 'sheriff-award', is: 600_000 },
        { what: 'limit', of: 'state', is: 900_000 },
        { what: 'most', of: 'state', is: 900_000 },
      ]),
    ).toEqual([
      ['matches', 60_000_000],
      ['matches', 90_000_000],
      ['differs', 77_800_000],
    ])
  })

  it('of each year is that of the years meant', () => {
    const stated = { what: 'limit', of: 'police-award', is: 600_000 }
    expect(file([stated, { ...stated, year: 'y2' }], TWO_YEARS)).toEqual([
      ['matches', 60_000_000],
      ['differs', 30_000_000],
    ])
  })

  it('of each position is that of all its positions, and a ceiling is one too', () => {
    expect(
      outcomes({
        sources: [{ id: 'state', ceiling: 9_000 }],
        positions: [
          { id: 'sro', headcount: 2 },
          { id: 'sergeant', headcount: 1 },
        ],
        costLines: [
          { id: 'sro-pay', position: 'sro', amount: 1 },
          { id: 'sro-car', position: 'sro', amount: 1 },
          { id: 'sergeant-pay', position: 'sergeant', amount: 1 },
        ],
        limits: [{ id: 'each', on: 'schools', per: ['position'], atMost: { each: 500, times: ['headcount'] } }],
        stated: [
          { what: 'limit', of: 'schools', is: 1_500 },
          { what: 'limit', of: 'state', is: 9_000 },
        ],
      }),
    ).toEqual([
      ['matches', 150_000],
      ['matches', 900_000],
    ])
  })

  it('is not known where it is not recorded, or where there is none', () => {
    const limits = [{ id: 'cap', on: 'schools', atMost: null }]
    const stated = [
      { what: 'limit', of: 'cap', is: 5 },
      { what: 'limit', of: 'city', is: 5 },
    ]
    expect(settleFile({ limits, stated }).stated).toMatchObject([
      { outcome: 'unknown', ours: { missing: ['cap'] } },
      { outcome: 'unknown' },
    ])
  })
})

describe('a printed percent of all together', () => {
  it('is what parties and sources bear of the cost, known or not', () => {
    const split = [{ steps: [{ shares: { city: '56.4%', schools: '42.6%' } }] }]
    const stated = [{ what: 'percent', is: '100%' }]
    const file = { split, stated }
    expect(outcomes(file)).toEqual([['differs', '99.00%']])
    expect(outcomes({ ...file, costLines: [{ id: 'pay', amount: null }] })).toEqual([['differs', '99.00%']])
  })
})

describe('a printed percent of a cost that is not recorded', () => {
  const file = (parts: object) =>
    settleFile({
      costLines: [
        { id: 'pay', amount: null },
        { id: 'car', amount: null },
      ],
      ...parts,
    }).stated.map(({ outcome, oursRatio }) => [outcome, oursRatio])
  const split = [
    { steps: [{ of: { fraction: '9/12', unit: 'months' }, shares: { schools: '15%' } }, { rest: 'city' }] },
  ]

  it('is checked where it is the same for any cost', () => {
    expect(file({ split, stated: [{ what: 'percent', of: 'schools', is: '11.25%' }] })).toEqual([['matches', '11.25%']])
    expect(file({ split, stated: [{ what: 'percent', of: 'schools', is: '11.3%' }] })).toEqual([['matches', '11.25%']])
    expect(file({ split, stated: [{ what: 'percent', of: 'city', is: '90%' }] })).toEqual([['differs', '88.75%']])
  })

  it('is unknown where it depends on the cost', () => {
    const stated = [{ what: 'percent', of: 'schools', is: '50%' }]
    expect(file({ split: [{ steps: [{ amounts: { schools: 5_000 } }, { rest: 'city' }] }], stated })).toEqual([
      ['unknown', undefined],
    ])
    const carOnly = [{ when: { costLines: ['car'] }, steps: [{ rest: 'city' }] }, { steps: [{ rest: 'schools' }] }]
    expect(file({ split: carOnly, stated })).toEqual([['unknown', undefined]])
  })
})

describe('a percent or number printed as about', () => {
  it('is compared at that precision', () => {
    const split = [{ steps: [{ shares: { schools: '68.2%' } }, { rest: 'city' }] }]
    const about = (is: string, to: number) =>
      outcomes({ split, stated: [{ what: 'percent', of: 'schools', is, to: { to } }] })[0]?.[0]
    expect(about('70%', 5)).toBe('matches')
    expect(about('65%', 5)).toBe('differs')
    expect(about('68.2%', 0.1)).toBe('matches')
    expect(about('68.2%', 1)).toBe('differs')
    const positions = [{ id: 'sro', headcount: 34 }]
    expect(outcomes({ positions, stated: [{ what: 'headcount', is: 30, to: { to: 10 } }] })).toEqual([
      ['matches', '34'],
    ])
  })
})

describe('a printed figure of a position', () => {
  it('is of its cost lines alone', () => {
    const file = {
      positions: [
        { id: 'high', headcount: 1 },
        { id: 'middle', headcount: 1 },
      ],
      costLines: [
        { id: 'high-pay', position: 'high', amount: 80_000 },
        { id: 'high-car', position: 'high', amount: 20_000 },
        { id: 'middle-pay', position: 'middle', amount: 70_000 },
      ],
      stated: [
        { what: 'total', position: 'high', is: 100_000 },
        { what: 'pays', of: 'schools', position: 'middle', is: 35_000 },
        { what: 'percent', of: 'schools', position: 'high', is: '50%' },
      ],
    }
    expect(outcomes(file).map(([outcome]) => outcome)).toEqual(['matches', 'matches', 'matches'])
    const reading = readTermsValue({ ...SMALLEST, ...file, stated: [{ what: 'total', position: 'low', is: 1 }] })
    expect(!reading.ok && reading.faults).toMatchObject([{ path: ['stated', 0, 'position'] }])
  })
})

describe('a printed figure in words', () => {
  const words = (stated: object[], amount: number | null = 100_000) =>
    settleFile({ costLines: [{ id: 'pay', amount }], stated }).stated.map(wordCheck)

  it('says how it came out', () => {
    expect(words([{ what: 'total', is: 100_000 }])).toEqual(['The total cost: printed $100,000, matches.'])
    expect(words([{ what: 'total', is: 99_000 }])).toEqual(['The total cost: printed $99,000, differs: $100,000.'])
    expect(words([{ what: 'percent', of: 'schools', is: '50%' }])).toEqual([
      'The percent that schools pays: printed 50%, matches (50.00%).',
    ])
    expect(words([{ what: 'total', is: 99_000 }], null)).toEqual([
      'The total cost: printed $99,000, cannot be checked (not recorded: pay, y1).',
    ])
  })
})
