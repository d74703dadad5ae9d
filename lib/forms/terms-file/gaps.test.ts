import { describe, expect, it } from 'vitest'
import { foldNetCost } from '@/lib/domain/breakdown/folds/fold-net-cost'
import { costBorneBy, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const ALL_TO_SCHOOLS = [{ steps: [{ rest: 'schools' }] }]

/** Rules of money that agreements state now and then. */
describe('amounts', () => {
  const hourly = { each: 80, times: [{ n: 1_000, unit: 'hours' }], eachAtMost: 74.24 }

  it('a rate may itself be limited, and follows the actual hours', () => {
    const costLines = [{ id: 'pay', amount: hourly, trueUp: 'units' }]
    expect(totalCost(settleFile({ costLines })).cents).toBe(7_424_000)
    expect(totalCost(settleFile({ costLines, actuals: { units: { pay: { y1: 900 } } } })).cents).toBe(6_681_600)
  })

  it('a rate not recorded is at most its limit', () => {
    const breakdown = settleFile({ costLines: [{ id: 'pay', amount: { ...hourly, each: null } }] })
    expect(totalCost(breakdown)).toMatchObject({ cents: null, atMostCents: 7_424_000 })
  })

  it('a part of a named quantity keeps its name, so that the real quantity can replace it', () => {
    const file = {
      measures: [{ id: 'levy', unit: 'dollars', values: 90_000 }],
      split: [{ steps: [{ amounts: { schools: { part: '1/2', ofMeasure: 'levy' } } }, { rest: 'city' }] }],
    }
    expect(costBorneBy(settleFile(file), 'schools').cents).toBe(4_500_000)
    expect(
      costBorneBy(settleFile({ ...file, actuals: { measures: { levy: { y1: 100_000 } } } }), 'schools').cents,
    ).toBe(5_000_000)
  })

  it('up to so many days is at most, until the days are known', () => {
    const costLines = [
      { id: 'pay', amount: { each: 350, times: [{ n: 180, unit: 'days', upTo: true }] }, trueUp: 'units' },
    ]
    expect(totalCost(settleFile({ costLines }))).toMatchObject({ cents: null, atMostCents: 6_300_000 })
    expect(totalCost(settleFile({ costLines, actuals: { units: { pay: { y1: 170 } } } })).cents).toBe(5_950_000)
  })

  it('only what is beyond a threshold counts, and never below zero', () => {
    const overtime = (n: number) => [
      { id: 'overtime', amount: { each: 60, times: [{ n, unit: 'hours', beyond: 40 }] } },
    ]
    expect(totalCost(settleFile({ costLines: overtime(50) })).cents).toBe(60_000)
    expect(totalCost(settleFile({ costLines: overtime(30) })).cents).toBe(0)
  })

  it('grow by a percent, a sum, or an index between bounds', () => {
    const grown = (grows: object) =>
      totalCost(
        settleFile({
          years: TWO_YEARS,
          measures: [{ id: 'cpi', unit: 'index', values: { byYear: { y1: 200, y2: 220 } } }],
          costLines: [{ id: 'pay', amount: { each: 1_000, grows } }],
        }),
        { yearId: 'y2' },
      ).cents
    expect(grown({ by: '3%' })).toBe(103_000)
    expect(grown({ plus: 25.5 })).toBe(102_550)
    expect(grown({ index: 'cpi' })).toBe(110_000)
    expect(grown({ index: 'cpi', atMost: '4%' })).toBe(104_000)
    expect(grown({ index: 'cpi', atLeast: '12%' })).toBe(112_000)
  })

  it('one line may be rounded by itself', () => {
    const costLines = [
      { id: 'pay', amount: { each: 100.4, times: [{ n: '1/3', unit: 'year' }] } },
      {
        id: 'car',
        amount: { each: 100.4, times: [{ n: '1/3', unit: 'year' }] },
        rounding: { line: { to: 1, mode: 'up' } },
      },
    ]
    const lines = settleFile({ costLines }).lines.map(({ figure }) => figure.cents)
    expect(lines).toEqual([3_347, 3_400])
  })

  it('cost and aid that are both ranges vary independently', () => {
    const breakdown = settleFile({
      sources: [{ id: 'aid' }],
      costLines: [{ id: 'pay', amount: { low: 100_000, high: 120_000 } }],
      split: [{ steps: [{ amounts: { aid: { each: { low: 10_000, high: 30_000 } } } }, { rest: 'city' }] }],
    })
    expect(costBorneBy(breakdown, 'city')).toEqual({
      cents: null,
      atLeastCents: 7_000_000,
      atMostCents: 11_000_000,
      missing: [],
    })
  })
})

describe('who owes whom', () => {
  const through = [{ id: 'pay', amount: 90_000, incurredBy: 'sheriff', billedBy: 'city' }]
  const parties = [
    { id: 'sheriff', side: 'agency' },
    { id: 'city', side: 'other' },
    { id: 'schools', side: 'district', parts: ['east', 'west'] },
  ]

  it('a chain of creditors passes the bill on, and each is left with what it bears', () => {
    const breakdown = settleFile({ parties, costLines: through })
    expect(breakdown.debts.map(({ fromId, toId, figure }) => [fromId, toId, figure.cents])).toEqual([
      ['schools', 'city', 4_500_000],
      ['city', 'sheriff', 9_000_000],
    ])
    expect(foldNetCost(breakdown, 'sheriff').net.cents).toBe(0)
    expect(foldNetCost(breakdown, 'city').net.cents).toBe(4_500_000)
  })

  it('member towns owe their parts of the share of their district', () => {
    const breakdown = settleFile({
      parties,
      costLines: through,
      measures: [{ id: 'valuation', unit: 'dollars of valuation', values: { east: 3, west: 1 } }],
      allocations: [{ of: 'schools', by: 'member town', owed: true, steps: [{ measure: 'valuation' }] }],
    })
    expect(breakdown.debts.filter(({ toId }) => toId === 'schools')).toMatchObject([
      { fromId: 'east', figure: { cents: 3_375_000 } },
      { fromId: 'west', figure: { cents: 1_125_000 } },
    ])
    expect(foldNetCost(breakdown, 'schools').net.cents).toBe(0)
  })
})

describe('limits and sources', () => {
  it('what a fund leaves unused in a year is added to the next', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      sources: [{ id: 'fund' }],
      costLines: [{ id: 'pay', amount: { byYear: { y1: 10_000, y2: 60_000 } } }],
      split: [{ steps: [{ shares: { fund: '100%' } }, { rest: 'city' }] }],
      limits: [{ id: 'inflow', on: 'fund', per: ['year'], atMost: 25_000, carriesOver: true }],
    })
    expect(costBorneBy(breakdown, 'fund', { yearId: 'y2' }).cents).toBe(4_000_000)
  })

  it('a source pays in its own years, up to its ceiling', () => {
    const breakdown = settleFile({
      years: [...TWO_YEARS, { id: 'y3', startsOn: '2026-07-01', endsOn: '2027-06-30' }],
      sources: [{ id: 'grant', years: ['y1', 'y2'], ceiling: 125_000 }],
      split: [{ steps: [{ shares: { grant: '75%' } }, { rest: 'city' }] }],
    })
    expect(['y1', 'y2', 'y3'].map((yearId) => costBorneBy(breakdown, 'grant', { yearId }).cents)).toEqual([
      7_500_000, 5_000_000, 0,
    ])
  })
})

describe('payments', () => {
  const payment = { from: 'schools', to: 'city', payments: 4 }
  const cents = (parts: object) =>
    settleFile({ split: ALL_TO_SCHOOLS, billing: [{ ...payment, ...parts }] }).payments.map(
      ({ figure }) => figure.cents,
    )

  it('that already went out stay, and the others make up the difference', () => {
    const alreadyBilled = { y1: [20_000, 20_000] }
    expect(cents({ alreadyBilled })).toEqual([2_000_000, 2_000_000, 3_000_000, 3_000_000])
    expect(cents({ alreadyBilled, catchUp: 'next' })).toEqual([2_000_000, 2_000_000, 3_500_000, 2_500_000])
  })

  it('use up credit brought forward, the earliest first', () => {
    expect(cents({ openingCredit: 30_000 })).toEqual([0, 2_000_000, 2_500_000, 2_500_000])
  })

  it('may depend on a condition, which is told with them', () => {
    const breakdown = settleFile({ billing: [{ ...payment, condition: 'if staffed by October 1' }] })
    expect(breakdown.payments[0]?.condition).toBe('if staffed by October 1')
  })

  it('may leave over what is never billed: twelve times $10,416 is $8 short of $125,000', () => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: 250_000 }],
      billing: [{ ...payment, payments: 12, rounding: { to: 1, mode: 'down' }, residue: 'unbilled' }],
      stated: [
        { what: 'payment', of: 'schools', is: 10_416 },
        { what: 'unbilled', of: 'schools', is: 8 },
      ],
    })
    expect(breakdown.stated.map(({ outcome }) => outcome)).toEqual(['matches', 'matches'])
    expect(breakdown.warnings).toMatchObject([{ name: 'never-billed', differenceCents: 800 }])
  })

  it('beyond the days of an agreement that ended early are to be refunded', () => {
    const breakdown = settleFile({
      years: [{ id: 'y1', startsOn: '2025-01-01', endsOn: '2025-12-31' }],
      costLines: [{ id: 'pay', amount: 36_500 }],
      split: ALL_TO_SCHOOLS,
      billing: [{ ...payment, payments: 2, alreadyBilled: { y1: [18_250, 18_250] } }],
      endedOn: '2025-10-01',
    })
    expect(totalCost(breakdown).cents).toBe(2_740_000)
    expect(breakdown.payments.at(-1)).toMatchObject({
      ...{ fromId: 'city', toId: 'schools', refund: true, dueOn: '2025-10-01', figure: { cents: 910_000 } },
    })
    expect(breakdown.settlements[0]?.unbilled.cents).toBe(0)
  })
})

describe('printed figures', () => {
  it('a change between years is checked in dollars and in percent', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      costLines: [{ id: 'pay', amount: { byYear: { y1: 100_000, y2: 103_200 } } }],
      stated: [
        { what: 'change', since: 'y1', year: 'y2', is: '3.2%' },
        { what: 'change', of: 'schools', since: 'y1', year: 'y2', is: 1_600 },
        { what: 'change', of: 'schools', since: 'y1', year: 'y2', is: 1_700 },
      ],
    })
    expect(breakdown.stated.map(({ outcome }) => outcome)).toEqual(['matches', 'matches', 'differs'])
  })

  it('the unit price of a fixed price is checked by what it covers', () => {
    const breakdown = settleFile({
      costLines: [
        {
          id: 'price',
          amount: 49_705.61,
          covers: [
            [
              { n: 167, unit: 'days' },
              { n: 8, unit: 'hours a day' },
            ],
          ],
        },
      ],
      stated: [
        { what: 'rate', of: 'price', is: 37.21 },
        { what: 'units', of: 'price', is: '1,336' },
      ],
    })
    expect(breakdown.stated.map(({ outcome, ours }) => [outcome, ours?.cents])).toEqual([
      ['differs', 3_720],
      ['matches', undefined],
    ])
  })
})

describe('actuals', () => {
  it('replace only what the line allows; anything else is warned of and left aside', () => {
    const breakdown = settleFile({
      costLines: [
        { id: 'price', amount: 50_000, trueUp: 'none' },
        { id: 'pay', amount: 100_000, trueUp: 'amount' },
      ],
      actuals: { amounts: { price: { y1: 1 }, pay: { y1: 90_000 } }, units: { pay: { y1: 3 } } },
    })
    expect(totalCost(breakdown).cents).toBe(14_000_000)
    expect(breakdown.warnings.map(({ name, costLineId }) => [name, costLineId])).toEqual([
      ['actual-not-allowed', 'price'],
      ['actual-not-allowed', 'pay'],
    ])
  })

  it('a vacancy of twelve days at $350 with ten months of twelve at half gives $1,750', () => {
    const breakdown = settleFile({
      costLines: [
        { id: 'price', amount: 100_000 },
        { id: 'vacancy', amount: { each: -350, times: [{ n: 0, unit: 'days' }] }, trueUp: 'units' },
      ],
      split: [{ steps: [{ of: { fraction: '10/12', unit: 'months' }, shares: { schools: '50%' } }, { rest: 'city' }] }],
      actuals: { units: { vacancy: { y1: 12 } } },
    })
    expect(costBorneBy(breakdown, 'schools', { costLineId: 'vacancy' }).cents).toBe(-175_000)
  })

  it('bind to limits like the plan', () => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: 100_000, trueUp: 'amount' }],
      limits: [{ id: 'cap', on: 'schools', per: ['year'], atMost: 55_000 }],
      actuals: { amounts: { pay: { y1: 140_000 } } },
    })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(5_500_000)
  })

  it('a credit for vacant days beside percent of actual cost counts a vacancy twice, and is warned of', () => {
    const breakdown = settleFile({
      positions: [{ id: 'sro', headcount: 1 }],
      costLines: [
        { id: 'pay', position: 'sro', amount: 100_000, trueUp: 'amount' },
        { id: 'vacancy', position: 'sro', amount: { each: -350, times: [{ n: 0, unit: 'days' }] }, trueUp: 'units' },
      ],
    })
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['two-vacancy-rules'])
  })
})
