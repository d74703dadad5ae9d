import { describe, expect, it } from 'vitest'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const YEARS = ['y1', 'y2', 'y3', 'y4'].map((id, index) => ({
  id,
  startsOn: `${2024 + index}-07-01`,
  endsOn: `${2025 + index}-06-30`,
}))
const ALL_TO_CITY = [{ steps: [{ rest: 'city' }] }]

/** What one amount comes to in each of four contract years: cents, or null. */
function byYear(amount: unknown, parts: object = {}): (number | null)[] {
  const costLines = [{ id: 'pay', amount }]
  const breakdown = settleFile({ years: YEARS, costLines, split: ALL_TO_CITY, ...parts })
  return YEARS.map(({ id }) => totalCost(breakdown, { yearId: id }).cents)
}

/** What one amount comes to in one year. */
function cost(amount: unknown, parts: object = {}): Figure {
  return totalCost(settleFile({ costLines: [{ id: 'pay', amount }], split: ALL_TO_CITY, ...parts }))
}

describe('a rate', () => {
  it('for all years is the same in each', () => {
    expect(byYear(100)).toEqual([10_000, 10_000, 10_000, 10_000])
  })

  it('by year is not recorded where it is not named', () => {
    expect(byYear({ byYear: { y1: 100, y3: 200 } })).toEqual([10_000, null, 20_000, null])
  })

  it('that grows grows from the last year that is named, and not before the first', () => {
    const grows = { by: '10%' }
    expect(byYear({ each: 100, grows })).toEqual([10_000, 11_000, 12_100, 13_310])
    expect(byYear({ each: { byYear: { y1: 100, y3: 200 } }, grows })).toEqual([10_000, 11_000, 20_000, 22_000])
    expect(byYear({ each: { byYear: { y2: 100 } }, grows })).toEqual([null, 10_000, 11_000, 12_100])
  })

  it('that grows is not recorded after a year for which it is named as not recorded', () => {
    const each = { byYear: { y1: 100, y2: null } }
    expect(byYear({ each, grows: { by: '10%' } })).toEqual([10_000, null, null, null])
  })

  it('grows by a percent or sum of its own each year; where that is not recorded, no later year is known', () => {
    expect(byYear({ each: 100, grows: { by: { byYear: { y2: '10%', y3: '0%', y4: '5%' } } } })).toEqual([
      10_000, 11_000, 11_000, 11_550,
    ])
    expect(byYear({ each: 100, grows: { by: { byYear: { y2: '10%', y4: '5%' } } } })).toEqual([
      10_000,
      11_000,
      null,
      null,
    ])
    expect(byYear({ each: 100, grows: { plus: { byYear: { y2: 5, y3: 0, y4: -2 } } } })).toEqual([
      10_000, 10_500, 10_500, 10_300,
    ])
    expect(byYear({ each: 100, grows: { plus: { byYear: { y2: 5, y3: null, y4: 1 } } } })).toEqual([
      10_000,
      10_500,
      null,
      null,
    ])
  })

  it('grows as rounded or as it is exactly: $135.04 and 15% a year, rounded up to the dollar', () => {
    const rounding = { rate: { to: 1, mode: 'up' } }
    expect(byYear({ each: 135.04, grows: { by: '15%' } }, { rounding })).toEqual([13_504, 15_600, 18_000, 20_700])
    expect(byYear({ each: 135.04, grows: { by: '15%', from: 'unrounded' } }, { rounding })).toEqual([
      13_504, 15_600, 17_900, 20_600,
    ])
  })

  it('is held to its limit in each year', () => {
    const eachAtMost = { byYear: { y1: 90, y2: 110, y3: null } }
    expect(byYear({ each: 100, eachAtMost })).toEqual([9_000, 10_000, 10_000, 10_000])
    expect(cost({ each: null, eachAtMost: 90, times: [{ n: 3, unit: 'months' }] })).toEqual({
      cents: null,
      atLeastCents: 0,
      atMostCents: 27_000,
      missing: ['pay, y1'],
    })
  })
})

describe('growth by an index', () => {
  const grown = (values: object, bounds: object = {}, parts: object = {}) =>
    byYear(
      { each: 100, grows: { index: 'cpi', ...bounds } },
      { measures: [{ id: 'cpi', unit: 'index', values: { byYear: values } }], ...parts },
    )
  const cpi = { y1: 200, y2: 210, y3: 231, y4: 231 }

  it('is as much as the index has grown since the year before', () => {
    expect(grown(cpi)).toEqual([10_000, 10_500, 11_550, 11_550])
  })

  it('lies between its bounds', () => {
    expect(grown(cpi, { atLeast: '2%', atMost: '6%' })).toEqual([10_000, 10_500, 11_130, 11_353])
  })

  it('is not recorded where either year’s index is not, or the first is zero', () => {
    expect(grown({ y1: 200, y2: 210, y4: 231 })).toEqual([10_000, 10_500, null, null])
    expect(grown({ y2: 210, y3: 231, y4: 231 })).toEqual([10_000, null, null, null])
    expect(grown({ ...cpi, y1: 0 })).toEqual([10_000, null, null, null])
  })

  it('follows the actual index', () => {
    const actuals = { measures: { cpi: { y2: 220 } } }
    expect(grown(cpi, {}, { actuals })).toEqual([10_000, 11_000, 11_550, 11_550])
  })
})

describe('quantities', () => {
  const hours = (parts: object) => cost({ each: 50, times: [{ unit: 'hours', ...parts }] })

  it('beyond a threshold count from there', () => {
    expect(hours({ n: 41, beyond: 40 }).cents).toBe(5_000)
    expect(hours({ n: 40, beyond: 40 }).cents).toBe(0)
    expect(hours({ n: 39, beyond: 40 }).cents).toBe(0)
  })

  it('of which there are up to so many beyond a threshold are at most those', () => {
    expect(hours({ n: 50, beyond: 40, upTo: true })).toEqual({
      cents: null,
      atLeastCents: 0,
      atMostCents: 50_000,
      missing: ['number of hours, y1'],
    })
  })

  it('none of which are bought cost nothing, whatever else is not recorded', () => {
    const times = [
      { n: 0, unit: 'hours' },
      { n: null, unit: 'weeks' },
    ]
    expect(cost({ each: 50, times })).toEqual({ cents: 0, missing: [] })
    expect(cost({ each: null, times: times.toReversed() })).toEqual({ cents: 0, missing: [] })
  })

  it('that are not recorded leave the cost open, and bounded where all are bounded', () => {
    const bounded = { n: 10, unit: 'days', upTo: true }
    expect(cost({ each: 50, times: [bounded, { n: 3, unit: 'weeks' }] }).atMostCents).toBe(150_000)
    expect(cost({ each: 50, times: [bounded, { n: null, unit: 'weeks' }] })).toEqual({
      cents: null,
      atLeastCents: 0,
      missing: ['number of days, y1', 'number of weeks, y1'],
    })
  })

  it('of officers are those of the line’s position, exact to a part of one', () => {
    const positions = [
      { id: 'officer', headcount: '13/40' },
      { id: 'sergeant', headcount: 5 },
    ]
    const costLines = [{ id: 'pay', position: 'officer', amount: { each: 1_000, times: ['headcount'] } }]
    expect(totalCost(settleFile({ positions, costLines })).cents).toBe(32_500)
  })

  it('of officers not recorded are named by their position', () => {
    const positions = [
      { id: 'officer', headcount: 2 },
      { id: 'sergeant', name: 'Sergeant', headcount: null },
      { id: 'chief', headcount: 1 },
    ]
    const lines = positions.map(({ id }) => ({ id: `${id} pay`, position: id, amount: 100 }))
    const breakdown = settleFile({
      positions,
      costLines: lines,
      split: [{ steps: [{ amounts: { schools: { each: 10, times: ['headcount'] } } }, { rest: 'city' }] }],
    })
    expect(breakdown.draws[0]?.figure).toEqual({
      cents: null,
      atLeastCents: 0,
      missing: ['number of officers, Sergeant, y1'],
    })
  })
})

describe('a percent of other lines', () => {
  const withOverhead = (pay: unknown, percent: unknown, parts: object = {}) => {
    const costLines = [
      { id: 'pay', amount: pay },
      { id: 'overhead', amount: { percent, of: { costLines: ['pay'] }, ...parts } },
    ]
    const { lines } = settleFile({ costLines, split: ALL_TO_CITY })
    return lines[1]?.figure
  }

  it('of a cost between bounds lies between the same parts of them', () => {
    const upTo100 = { each: 100, times: [{ n: 1, unit: 'days', upTo: true }] }
    expect(withOverhead(upTo100, '7.5%')).toEqual({
      cents: null,
      atLeastCents: 0,
      atMostCents: 750,
      missing: ['number of days, y1'],
    })
  })

  it('not recorded is anything from nothing up, and names itself', () => {
    expect(withOverhead(100, null)).toEqual({
      cents: null,
      atLeastCents: 0,
      missing: ['percent of other cost lines, y1'],
    })
  })

  it('may be taken for a part of the year', () => {
    expect(withOverhead(1_000, '10%', { times: [{ n: '6/12', unit: 'months' }] })).toEqual({
      cents: 5_000,
      missing: [],
    })
  })

  it('says so where the other line is illustrative', () => {
    const costLines = [
      { id: 'pay', amount: 100, basis: 'illustrative' },
      { id: 'overhead', amount: { percent: '10%', of: { costLines: ['pay'] } } },
    ]
    expect(settleFile({ costLines }).lines[1]?.figure).toEqual({ cents: 1_000, missing: [], illustrative: true })
  })

  it('rests only on lines of its year', () => {
    const costLines = [
      { id: 'pay', amount: 100, years: ['y1', 'y2'] },
      { id: 'bonus', amount: 50, years: ['y2'] },
      { id: 'overhead', amount: { percent: '10%', of: {} } },
    ]
    expect(byYear(0, { costLines })).toEqual([11_000, 16_500, 0, 0])
  })
})

describe('a part of a measure in dollars', () => {
  const levy = (part: unknown, values: unknown) =>
    cost({ part, ofMeasure: 'levy' }, { measures: [{ id: 'levy', name: 'Safety levy', unit: 'dollars', values }] })

  it('is in cents what the measure is in dollars', () => {
    expect(levy('1/4', '80,000.10').cents).toBe(2_000_003)
  })

  it('is not recorded without the part or the measure', () => {
    const unknown = { cents: null, atLeastCents: 0, missing: ['Safety levy, y1'] }
    expect(levy('1/4', null)).toEqual(unknown)
    expect(levy(null, 80_000)).toEqual({ ...unknown, missing: ['part of Safety levy, y1'] })
    expect(levy('1/4', { city: 3 })).toEqual(unknown)
  })
})

describe('a line', () => {
  it('is rounded as the terms say, unless it says otherwise itself', () => {
    const costLines = [
      { id: 'pay', amount: 10.5 },
      { id: 'car', amount: 10.5, rounding: { line: { to: 1, mode: 'down' } } },
    ]
    const { lines } = settleFile({ costLines, rounding: { line: { to: 1, mode: 'half-even' } } })
    expect(lines.map(({ figure }) => figure.cents)).toEqual([1_000, 1_000])
    const up = settleFile({ costLines, rounding: { line: { to: 1 } } })
    expect(up.lines.map(({ figure }) => figure.cents)).toEqual([1_100, 1_000])
  })

  it('says that it was rounded only where that changed it', () => {
    const rounded = (amount: number) => {
      const { lines } = settleFile({ costLines: [{ id: 'pay', amount }], rounding: { line: { to: 1 } } })
      return lines[0]?.calculation.rounded
    }
    expect(rounded(10.5)).toEqual({ toCents: 100, mode: 'half-up' })
    expect(rounded(10)).toBeUndefined()
  })

  it('of ten billion dollars is taken at its word, a cent more for a slip, above zero and below', () => {
    const billions = (dollars: number, cents: number) => {
      const costLines = [
        { id: 'pay', name: 'Pay', amount: { each: dollars, times: [{ n: 10, unit: 'years' }] } },
        { id: 'cent', amount: { each: cents, times: [{ n: 1, unit: 'time' }] } },
        { id: 'both', name: 'Both', amount: { percent: '100%', of: { costLines: ['pay', 'cent'] } } },
      ]
      return settleFile({ costLines, split: ALL_TO_CITY })
    }
    expect(billions(1_000_000_000, 0).lines[2]?.figure.cents).toBe(1_000_000_000_000)
    expect(billions(-1_000_000_000, 0).lines[2]?.figure.cents).toBe(-1_000_000_000_000)
    for (const sign of [1, -1]) {
      const { lines, warnings } = billions(sign * 1_000_000_000, sign * 0.01)
      expect(lines[2]?.figure).toEqual({ cents: null, missing: ['Both'] })
      expect(warnings[0]).toEqual({
        name: 'too-large',
        message: 'Both comes to more than $10 billion in y1, which is taken for a slip: it counts as not recorded.',
        yearId: 'y1',
      })
    }
  })

  it('has no bound beyond ten billion dollars', () => {
    const days = (n: number) => ({ each: 1_000_000_000, times: [{ n, unit: 'days', upTo: true }] })
    expect(cost(days(10)).atMostCents).toBe(1_000_000_000_000)
    expect(cost(days(11))).toEqual({ cents: null, atLeastCents: 0, missing: ['number of days, y1'] })
  })
})
