import { describe, expect, it } from 'vitest'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { readFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', name: 'City of Elm', side: 'agency' },
  { id: 'schools', name: 'Elm Schools', side: 'district', parts: ['north', 'south'] },
]
const compare = (before: object, after: object) => compareTerms(readFile(before), readFile(after))
const told = (before: object, after: object) => compare(before, after).changes.map(({ sentence }) => sentence)
const steps = (...list: object[]) => ({ split: [{ steps: list }] })

const REST = { rest: 'city' }

describe('a limit', () => {
  const limit = (parts: object) => ({ limits: [{ id: 'cap', on: 'schools', atMost: 40, ...parts }] })

  it('is told with its lines, its grain and its sum', () => {
    expect(told({}, limit({ per: ['year', 'position'], when: { costLines: ['pay'] } }))).toEqual([
      'Of pay, what schools pays is now not to exceed $40 for each year and position.',
    ])
    expect(told(limit({}), {})).toEqual(['What schools pays was not to exceed $40 in all.'])
    expect(compare({}, limit({})).changes).toMatchObject([{ area: 'limits' }])
  })

  it('is the same under another name, and with its grain in another order', () => {
    const other = { id: 'other', name: 'Cap', per: ['position', 'year'], when: {} }
    expect(told(limit({ per: ['year', 'position'] }), limit(other))).toEqual([])
  })
})

describe('rounding, payments, parts and notes', () => {
  it('are told each by itself', () => {
    const rounding = (stage: string, to: number) => ({ rounding: { [stage]: { to } } })
    expect(told({}, rounding('rate', 1))).toEqual(['Rates are rounded differently.'])
    expect(told({}, rounding('line', 1))).toEqual(['Cost lines are rounded differently.'])
    expect(told({}, rounding('share', 0.01))).toEqual([])
    expect(told({ notes: ['A.', 'B.'] }, { notes: ['B.', 'C.'] })).toEqual(['New note: C.', 'Note removed: A.'])
  })

  it('of one pair of parties, or of one cut, leave the others untold', () => {
    const billing = (schools: number) => ({
      billing: [
        { from: 'schools', to: 'city', payments: schools },
        { from: 'city', to: 'schools', payments: 1 },
      ],
    })
    expect(told(billing(2), billing(4))).toEqual(['The payments from schools to city change.'])
    const cuts = (north: string) => ({
      parties: PARTIES,
      allocations: [
        { of: 'schools', by: 'campus', steps: [{ shares: { north } }, { rest: 'south' }] },
        { of: 'schools', by: 'fund', steps: [{ rest: 'south' }] },
      ],
    })
    expect(told(cuts('50%'), cuts('60%'))).toEqual(['What Elm Schools pays is divided differently by campus.'])
    expect(told(cuts('50%'), cuts('50%'))).toEqual([])
  })
})

describe('the money of a change', () => {
  it('is told for each party and year in which it differs', () => {
    const amounts = (y2: number) => ({
      years: TWO_YEARS.map((year) => ({ ...year, name: `FY ${year.id}` })),
      parties: PARTIES,
      costLines: [{ id: 'pay', amount: { byYear: { y1: 100, y2 } } }],
    })
    expect(compare(amounts(100), amounts(140)).money).toEqual(
      [
        { bearerId: 'city', bearerName: 'City of Elm' },
        { bearerId: 'schools', bearerName: 'Elm Schools' },
      ].map((bearer) => ({
        ...bearer,
        yearId: 'y2',
        yearLabel: 'FY y2',
        before: { cents: 5_000, missing: [] },
        after: { cents: 7_000, missing: [] },
        difference: { cents: 2_000, missing: [] },
      })),
    )
  })

  it('of a year or party that one of them does not have is all of it', () => {
    const { money } = compare({}, { years: TWO_YEARS, sources: [{ id: 'cops' }], ...steps({ rest: 'cops' }) })
    expect(money.map(({ bearerId, yearId, difference }) => [bearerId, yearId, difference.cents])).toEqual([
      ['city', 'y1', -5_000_000],
      ['schools', 'y1', -5_000_000],
      ['cops', 'y1', 10_000_000],
      ['cops', 'y2', 10_000_000],
    ])
  })
})

describe('what is worked out as one', () => {
  const costLines = [
    { id: 'pay', amount: 100 },
    { id: 'car', amount: 50 },
  ]
  const car = { when: { costLines: ['car'] } }

  it('changes what a sum is set against, told of each line', () => {
    const sum = [{ amounts: { schools: 30 } }, REST]
    const together = { costLines, split: [{ steps: sum }] }
    const apart = { costLines, split: [{ ...car, steps: [REST] }, { steps: sum }] }
    expect(told(together, apart)).toEqual([
      'pay in y1: schools $30, city the rest; before, schools $30, city the rest.',
      'car in y1: city the rest; before, schools $30, city the rest.',
    ])
  })

  it('changes what first dollars are the first of', () => {
    const first = [{ of: { first: 30 }, shares: { schools: '50%' } }, REST]
    const per = (grain: object) => ({ costLines, split: [{ ...grain, steps: first }] })
    expect(told(per({}), per({ per: 'year' }))).toEqual([])
    expect(told(per({}), per({ per: 'line' }))).toHaveLength(1)
  })

  it('is no matter of shares', () => {
    const half = [{ shares: { schools: '50%' } }, REST]
    const apart = {
      costLines,
      split: [
        { ...car, steps: half },
        { per: 'line', steps: half },
      ],
    }
    expect(told({ costLines, split: [{ steps: half }] }, apart)).toEqual([])
  })

  it('is the same whatever the order of lines, and whatever lines other years have', () => {
    const sum = { split: [{ steps: [{ amounts: { schools: 30 } }, REST] }] }
    expect(told({ costLines, ...sum }, { costLines: costLines.toReversed(), ...sum })).toEqual([])
    const later = [...costLines, { id: 'van', amount: 9, years: ['y2'] }]
    const before = { years: TWO_YEARS, costLines: later, ...sum }
    expect(told(before, { ...before, years: TWO_YEARS.toReversed() })).toEqual([])
  })
})
