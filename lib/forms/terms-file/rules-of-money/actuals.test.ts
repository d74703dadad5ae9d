import { describe, expect, it } from 'vitest'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const PLAN = { each: 50, times: ['headcount', { n: 200, unit: 'hours' }] }

/** A line of two officers at $50 for 200 hours each, with this true-up and these actuals. */
function settled(trueUp: string, actuals: object, parts: object = {}) {
  return settleFile({
    years: TWO_YEARS,
    positions: [{ id: 'sro', headcount: 2 }],
    costLines: [{ id: 'pay', name: 'Pay', position: 'sro', amount: PLAN, trueUp, ...parts }],
    actuals,
  })
}

const sums = (...settling: Parameters<typeof settled>) => settled(...settling).lines.map(({ figure }) => figure.cents)

describe('an actual that the line admits', () => {
  it('takes the plan’s place in its own year', () => {
    expect(sums('units', { units: { pay: { y1: 195 } } })).toEqual([1_950_000, 2_000_000])
    expect(sums('rate', { rates: { pay: { y1: 51 } } })).toEqual([2_040_000, 2_000_000])
    expect(sums('amount', { amounts: { pay: { y2: '19,999.99' } } })).toEqual([2_000_000, 1_999_999])
  })

  it('of nothing is nothing', () => {
    expect(sums('units', { units: { pay: { y1: 0 } } })[0]).toBe(0)
    expect(sums('amount', { amounts: { pay: { y1: 0 } } })[0]).toBe(0)
  })

  it('is no longer inferred or illustrative, where it is the whole amount', () => {
    const { lines } = settled('amount', { amounts: { pay: { y1: 5 } } }, { basis: 'illustrative' })
    expect(lines.map(({ figure }) => figure)).toEqual([
      { cents: 500, missing: [] },
      { cents: 2_000_000, missing: [], illustrative: true },
    ])
  })

  it('is told in the calculation, units by the name that the plan counts them by', () => {
    const { lines } = settled('units', { units: { pay: { y1: 195 } } })
    const times = [
      { n: '2', unit: 'officers' },
      { n: '195', unit: 'hours' },
    ]
    expect(lines[0]?.calculation).toMatchObject({ actual: 'units', times })
    expect(lines[1]?.calculation).not.toHaveProperty('actual')
    const heads = settled('units', { units: { pay: { y1: 3 } } }, { amount: { each: 50, times: ['headcount'] } })
    expect(heads.lines[0]?.calculation.times).toEqual([{ n: '3', unit: 'officers' }])
  })
})

describe('actuals of several lines', () => {
  it('are each their own line’s; a line or year without one keeps its plan and says nothing of actuals', () => {
    const { lines, warnings } = settleFile({
      years: TWO_YEARS,
      positions: [{ id: 'sro', headcount: 1 }],
      costLines: [
        { id: 'hours', amount: { each: 10, times: [{ n: 5, unit: 'hours' }] }, trueUp: 'rate' },
        { id: 'car', amount: 30, trueUp: 'amount' },
        {
          id: 'days',
          position: 'sro',
          amount: { each: 2, times: ['headcount', { n: 9, unit: 'days' }] },
          trueUp: 'units',
        },
      ],
      actuals: {
        rates: { hours: { y1: 11 } },
        amounts: { car: { y2: 31 } },
        units: { days: { y1: 8 } },
        measures: {},
      },
    })
    expect(lines.map(({ costLineId, figure, calculation }) => [costLineId, figure.cents, calculation.actual])).toEqual([
      ['hours', 5_500, 'rate'],
      ['car', 3_000, undefined],
      ['days', 1_600, 'units'],
      ['hours', 5_000, undefined],
      ['car', 3_100, 'amount'],
      ['days', 1_800, undefined],
    ])
    expect(lines[5]?.calculation.times).toEqual([
      { n: '1', unit: 'officer' },
      { n: '9', unit: 'days' },
    ])
    expect(warnings).toEqual([])
  })
})

describe('an actual that the line does not admit', () => {
  const refused = (trueUp: string, actuals: object) => {
    const breakdown = settled(trueUp, actuals)
    expect(breakdown.lines.map(({ figure }) => figure.cents)).toEqual([2_000_000, 2_000_000])
    return breakdown.warnings.map(({ message }) => message)
  }
  const all = { units: { pay: { y1: 3 } }, rates: { pay: { y1: 3 } }, amounts: { pay: { y1: 3 } } }

  it('is left aside, and a warning says what stands', () => {
    expect(refused('none', all)).toEqual([
      'The actual number of units of Pay in y1 is not used: its price stands.',
      'The actual rate of Pay in y1 is not used: its price stands.',
      'The actual amount of Pay in y1 is not used: its price stands.',
    ])
    expect(refused('units', { rates: all.rates })).toEqual([
      'The actual rate of Pay in y1 is not used: only its number of units is replaced.',
    ])
    expect(refused('rate', { amounts: all.amounts })).toEqual([
      'The actual amount of Pay in y1 is not used: only its rate is replaced.',
    ])
    expect(refused('amount', { units: all.units })).toEqual([
      'The actual number of units of Pay in y1 is not used: only its amount is replaced.',
    ])
  })

  it('is told with its line and year', () => {
    expect(settled('none', { rates: all.rates }).warnings).toMatchObject([
      { name: 'actual-not-allowed', yearId: 'y1', costLineId: 'pay' },
    ])
  })
})
