import { describe, expect, it } from 'vitest'
import { boundsOf } from '@/lib/domain/breakdown/figures'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { readTermsValue } from '@/lib/forms/terms-file/read-terms-file'
import { readFile, SMALLEST, settleFile } from '@/lib/forms/terms-file/settle-file'
import { writeTermsFile } from '@/lib/forms/terms-file/write/write-terms-file'

const YEARS = ['y1', 'y2', 'y3'].map((id, index) => ({
  id,
  startsOn: `${2025 + index}-07-01`,
  endsOn: `${2026 + index}-06-30`,
}))
const PAY = { byYear: { y1: 100_000, y2: 101_000, y3: 110_000 } }
const BY_3 = { by: '3%' }

/** The schools pay 65% of pay, and no more than the limit. */
const parts = (limit: object, { pay = PAY, ...more }: { pay?: unknown; [part: string]: unknown } = {}) => ({
  years: YEARS,
  costLines: [{ id: 'pay', name: 'Pay', category: 'salary', amount: pay }],
  split: [{ steps: [{ shares: { schools: '65%' } }, { rest: 'city' }] }],
  limits: [{ id: 'rise', name: 'Yearly rise', on: 'schools', per: ['year'], ...limit }],
  ...more,
})
const settled = (...all: Parameters<typeof parts>) => settleFile(parts(...all))
const paid = (...all: Parameters<typeof parts>) => {
  const breakdown = settled(...all)
  return YEARS.map(({ id: yearId }) => costBorneBy(breakdown, 'schools', { yearId }))
}
const cents = (...all: Parameters<typeof parts>) => paid(...all).map((figure) => figure.cents)

describe('no more than 3% above what was paid the year before', () => {
  it('is above what was paid, not above what might have been', () => {
    // $65,650 is below 103% of $65,000; the third year is at most 103% of $65,650.
    expect(cents({ overYearBefore: BY_3 })).toEqual([6_500_000, 6_565_000, 6_761_950])
  })

  it('of a first year that has a sum of its own', () => {
    // $60,000, 103% of it, and 103% of that.
    expect(cents({ atMost: 60_000, overYearBefore: BY_3 })).toEqual([6_000_000, 6_180_000, 6_365_400])
  })

  it('holds nothing in the first year where no sum is written, and is not said to lack one', () => {
    expect(settled({ overYearBefore: BY_3 }).warnings).toEqual([])
  })

  it('may be more by dollars, or by an index that is held', () => {
    expect(cents({ overYearBefore: { plus: 500 } })).toEqual([6_500_000, 6_550_000, 6_600_000])
    const measures = [{ id: 'cpi', unit: 'points', values: { byYear: { y1: 100, y2: 100.5, y3: 110 } } }]
    const overYearBefore = { index: 'cpi', atMost: '2%' }
    expect(cents({ overYearBefore }, { measures })).toEqual([6_500_000, 6_532_500, 6_663_150])
  })

  it('is of the cost lines that it means', () => {
    const costLines = [
      { id: 'pay', category: 'salary', amount: PAY },
      { id: 'car', category: 'vehicle', amount: { byYear: { y1: 0, y2: 50_000, y3: 0 } } },
    ]
    const when = { costLines: ['salary'] }
    expect(cents({ when, overYearBefore: BY_3 }, { costLines })).toEqual([6_500_000, 9_815_000, 6_761_950])
  })

  it('goes by a year in which it is not in force', () => {
    expect(cents({ when: { years: ['y3'] }, overYearBefore: BY_3 })).toEqual([6_500_000, 6_565_000, 6_761_950])
  })

  it('holds nothing in a year before which there was nothing that it means', () => {
    const costLines = [{ id: 'pay', amount: PAY, years: ['y2', 'y3'] }]
    expect(cents({ overYearBefore: BY_3 }, { costLines })).toEqual([0, 6_565_000, 6_761_950])
  })

  it('of a year not recorded is not recorded either, and of a part of one lies between bounds', () => {
    const later = paid({ overYearBefore: BY_3 }, { pay: { byYear: { y1: null, y2: 101_000, y3: 110_000 } } })
    expect(boundsOf(later[1] ?? NOTHING)).toEqual({ atLeast: 0, atMost: 6_565_000 })
    const capped = { atMost: 50_000, overYearBefore: BY_3 }
    const some = paid(capped, { pay: { byYear: { y1: null, y2: 101_000, y3: 110_000 } } })
    expect(some.map(boundsOf)).toEqual([
      { atLeast: 0, atMost: 5_000_000 },
      { atLeast: 0, atMost: 5_150_000 },
      { atLeast: 0, atMost: 5_304_500 },
    ])
  })

  it('is known at both ends of a published range', () => {
    const [, second] = paid(
      { overYearBefore: BY_3 },
      { pay: { byYear: { y1: { low: 90_000, high: 100_000 }, y2: 110_000 } } },
    )
    expect(boundsOf(second ?? NOTHING)).toEqual({ atLeast: 6_025_500, atMost: 6_695_000 })
  })

  it('holds by the growth that is recorded only', () => {
    const breakdown = settled({ overYearBefore: { by: { byYear: { y2: '3%' } } } })
    expect(breakdown.warnings.map(({ message }) => message)).toEqual([
      'Yearly rise (not to exceed) is not recorded for y3: no figure is held to it.',
    ])
  })

  it('is what a printed limit is checked against', () => {
    const stated = [{ what: 'limit', of: 'rise', year: 'y3', is: 67_619.5 }]
    expect(settled({ overYearBefore: BY_3 }, { stated }).stated[0]).toMatchObject({ outcome: 'matches' })
  })
})

const NOTHING = { cents: null, missing: [] }

describe('a limit that goes by the year before', () => {
  it('is written as it is read', () => {
    for (const limit of [
      { overYearBefore: BY_3 },
      { atMost: 60_000, overYearBefore: { plus: { byYear: { y2: 500 } } } },
    ]) {
      const terms = readFile(parts(limit))
      const read = readTermsValue(JSON.parse(writeTermsFile(terms)))
      expect(read.ok ? read.content.terms : read.faults).toEqual(terms)
    }
  })

  it('is told apart from one that grows by itself', () => {
    const grows = readFile(parts({ atMost: { each: 60_000, grows: BY_3 } }))
    const goes = readFile(parts({ atMost: 60_000, overYearBefore: BY_3 }))
    expect(compareTerms(grows, goes).changes.map(({ sentence }) => sentence)).toEqual([
      'What schools pays is now not to exceed $60,000, then what was paid the year before and 3% more for each year.',
      'What schools pays was not to exceed $60,000, 3% more each year for each year.',
    ])
  })

  it('is refused where it is not one for each year, or carries over', () => {
    const faults = (limit: object) => {
      const read = readTermsValue({ ...SMALLEST, ...parts({ ...limit, overYearBefore: BY_3 }) })
      return read.ok ? [] : read.faults.map(({ path, message }) => `${path.join('.')}: ${message}`)
    }
    expect(faults({ per: [] })).toEqual([
      'limits.0.per: expected "year": only a yearly limit can go by the year before',
    ])
    expect(faults({ carriesOver: true })).toEqual([
      'limits.0.carriesOver: expected none: this limit goes by what the year before came to',
    ])
    const none = readTermsValue({ ...SMALLEST, ...parts({}) })
    expect(none.ok ? [] : none.faults).toEqual([
      { path: ['limits', 0, 'atMost'], message: 'expected atMost, or overYearBefore' },
    ])
  })
})
