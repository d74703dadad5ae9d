import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { readFile, settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const ALL_TO_SCHOOLS = [{ steps: [{ shares: { schools: '100%' } }, { rest: 'city' }] }]
const LINES = [
  { id: 'pay', name: 'Pay', amount: 100_000 },
  { id: 'car', name: 'Car', amount: 20_000 },
]
const ofPay = { id: 'a', name: 'Pay cap', on: 'schools', when: { costLines: ['pay'] }, atMost: 30_000 }
const ofAll = { id: 'b', name: 'Whole cap', on: 'schools', atMost: 40_000 }

const file = (limits: object[], parts: object = {}) => ({ costLines: LINES, split: ALL_TO_SCHOOLS, limits, ...parts })
const paid = (parts: object, yearId?: string) =>
  costBorneBy(settleFile(parts), 'schools', yearId === undefined ? {} : { yearId }).cents

describe('a limit on one line and one on all', () => {
  it('bind in any order alike, the narrower first: $30,000 and $20,000 are within $50,000', () => {
    const wide = { ...ofAll, atMost: 50_000 }
    expect(paid(file([ofPay, wide]))).toBe(5_000_000)
    expect(paid(file([wide, ofPay]))).toBe(5_000_000)
  })

  it('that cross: the tighter first, in any order', () => {
    const costLines = [...LINES, { id: 'fuel', amount: 60_000 }]
    const [left, right] = [
      { ...ofPay, when: { costLines: ['pay', 'car'] }, atMost: 60_000 },
      { ...ofAll, when: { costLines: ['car', 'fuel'] }, atMost: 40_000 },
    ]
    // car and fuel, 80,000 to 40,000: 10,000 and 30,000; then pay and car, 110,000 to 60,000
    expect(paid(file([left, right], { costLines }))).toBe(9_000_000)
    expect(paid(file([right, left], { costLines }))).toBe(9_000_000)
  })

  it('listed the other way round is no change', () => {
    const [one, other] = [readFile(file([ofPay, ofAll])), readFile(file([ofAll, ofPay]))]
    expect(compareTerms(one, other)).toEqual({ changes: [], money: [] })
    expect(settle(one).cells).toEqual(settle(other).cells)
  })

  it('are both said, with what each holds and what they leave', () => {
    const breakdown = settleFile(file([ofAll, ofPay]))
    expect(breakdown.draws.map((draw) => wordDraw(breakdown, draw))[0]).toBe(
      'Pay and Car, y1: $120,000 × 100% = $120,000, but not to exceed $30,000 for Pay (Pay cap), and not to exceed $40,000 (Whole cap), which leaves $40,000, paid by schools.',
    )
  })

  it('on one line alone is said of that line', () => {
    const breakdown = settleFile(file([ofPay]))
    expect(breakdown.draws.map((draw) => wordDraw(breakdown, draw))[0]).toBe(
      'Pay and Car, y1: $120,000 × 100% = $120,000, but not to exceed $30,000 for Pay (Pay cap), which leaves $50,000, paid by schools.',
    )
  })

  it('that binds only at one end of a published range is said', () => {
    const costLines = [{ id: 'pay', amount: { low: 20_000, high: 50_000 } }]
    const breakdown = settleFile(
      file(
        [{ ...ofPay, when: undefined }].map(({ when: _, ...rest }) => rest),
        { costLines },
      ),
    )
    expect(breakdown.draws.map((draw) => wordDraw(breakdown, draw))[0]).toBe(
      'pay, y1: $20,000 to $50,000 × 100% = $20,000 to $50,000, but not to exceed $30,000 (Pay cap), which leaves $20,000 to $30,000, paid by schools.',
    )
  })
})

describe('officers that a limit counts', () => {
  it('are those of the cost lines of the year', () => {
    const positions = ['first', 'second'].map((id) => ({ id, headcount: 1 }))
    const costLines = [
      { id: 'pay', position: 'first', amount: 90_000 },
      { id: 'more', position: 'second', amount: 90_000, years: ['y2'] },
    ]
    const limits = [{ id: 'cap', on: 'schools', per: ['year'], atMost: { each: 50_000, times: ['headcount'] } }]
    const parts = { years: TWO_YEARS, positions, costLines, split: ALL_TO_SCHOOLS, limits }
    expect(['y1', 'y2'].map((year) => paid(parts, year))).toEqual([5_000_000, 10_000_000])
  })
})

describe('a limit for all years together', () => {
  const yearly = { byYear: { y1: 10, y2: 20 } }
  const limits = (atMost: unknown, parts: object = {}) => [{ id: 'cap', on: 'schools', atMost, ...parts }]

  it('is one sum: several, or one that grows, are refused', () => {
    const message = 'limits[0].atMost: expected one sum: this limit is one for all years together'
    const refused = (atMost: unknown) => () => settleFile({ years: TWO_YEARS, limits: limits(atMost) })
    expect(refused(yearly)).toThrow(message)
    expect(refused({ each: 10, grows: { by: '3%' } })).toThrow(message)
    expect(refused({ each: 10, times: [{ n: yearly, unit: 'days' }] })).toThrow(message)
    expect(refused({ byYear: { y1: null, y2: 20 } })).toThrow(message)
  })

  it('may be listed by year where the years say the same, or where it means but one', () => {
    const same = { byYear: { y1: 10, y2: 10 } }
    expect(paid({ years: TWO_YEARS, limits: limits(same) })).toBe(1_000)
    expect(paid({ years: TWO_YEARS, limits: limits(yearly, { when: { years: ['y2'] } }) }, 'y2')).toBe(2_000)
  })

  it('by officer is that of the year with the most of them', () => {
    const positions = [{ id: 'sro', headcount: { byYear: { y1: 1, y2: 2 } } }]
    const costLines = [{ id: 'pay', position: 'sro', amount: 100 }]
    const each = limits({ each: 60, times: ['headcount'] })
    expect(paid({ years: TWO_YEARS, positions, costLines, split: ALL_TO_SCHOOLS, limits: each })).toBe(12_000)
  })
})

describe('a fund whose unused part carries over', () => {
  const years = [...TWO_YEARS, { id: 'y3', startsOn: '2026-07-01', endsOn: '2027-06-30' }]
  const fund = (parts: object, limit: object) => ({
    years,
    sources: [{ id: 'fund' }],
    costLines: [{ id: 'pay', amount: { byYear: { y1: 0, y2: 500, y3: 500 } } }],
    split: [{ steps: [{ shares: { fund: '100%' } }, { rest: 'city' }] }],
    limits: [{ id: 'yearly', name: 'Fund', on: 'fund', per: ['year'], atMost: 100, carriesOver: true, ...limit }],
    ...parts,
  })
  const given = (parts: object, limit: object = {}) => {
    const breakdown = settleFile(fund(parts, limit))
    return years.map(({ id: yearId }) => costBorneBy(breakdown, 'fund', { yearId }))
  }

  it('hands on any sum from a year whose own is not recorded, which is said once', () => {
    const limit = { atMost: { byYear: { y1: null, y2: 100, y3: 100 } } }
    expect(given({}, limit)).toMatchObject([
      { cents: 0 },
      { cents: null, atLeastCents: 10_000, atMostCents: 50_000, missing: ['Fund, y1'] },
      { cents: null, atLeastCents: 10_000, atMostCents: 50_000 },
    ])
    const warned = settleFile(fund({}, limit)).warnings.filter(({ name }) => name === 'limit-not-recorded')
    expect(warned.map(({ yearId }) => yearId)).toEqual(['y1'])
  })

  it('has nothing from years in which the source does not pay', () => {
    const sources = [{ id: 'fund', years: ['y2', 'y3'] }]
    expect(given({ sources }).map(({ cents }) => cents)).toEqual([0, 10_000, 10_000])
  })

  it('for each officer has nothing from years without the officer', () => {
    const parts = {
      positions: [{ id: 'sro', headcount: 2 }],
      costLines: [{ id: 'pay', position: 'sro', amount: 1_000, years: ['y2', 'y3'] }],
    }
    const each = { atMost: { each: 100, times: ['headcount'] } }
    expect(given(parts, each).map(({ cents }) => cents)).toEqual([0, 20_000, 20_000])
    expect(given(parts, { ...each, per: ['year', 'position'] }).map(({ cents }) => cents)).toEqual([0, 20_000, 20_000])
  })
})

describe('a limit whose id is "ceiling of grant"', () => {
  it('is no ceiling of the grant: what the grant used up stays with the grant', () => {
    const breakdown = settleFile({
      sources: [{ id: 'grant', ceiling: 1_000 }],
      costLines: [{ id: 'pay', amount: 100_000 }],
      limits: [{ id: 'ceiling of grant', on: 'schools', atMost: 60_000 }],
      split: [{ steps: [{ shares: { grant: '100%' } }, { shares: { schools: '50%' } }, { rest: 'city' }] }],
    })
    const all = ['grant', 'schools', 'city'].map((id) => costBorneBy(breakdown, id).cents)
    expect(all).toEqual([100_000, 4_950_000, 4_950_000])
  })
})
