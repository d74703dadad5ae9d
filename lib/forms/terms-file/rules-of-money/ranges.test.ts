import { describe, expect, it } from 'vitest'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { costBorneBy, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const range = (low: number, high: number) => ({ low, high })
const between = (least: number, most: number): Figure =>
  ({ cents: null, atLeastCents: least, atMostCents: most, missing: [] }) as never
const SUMS_AND_REST = (sum: unknown) => [{ steps: [{ amounts: { schools: sum } }, { rest: 'city' }] }]

/** What the schools bear of a cost of $100, unless the parts say otherwise. */
function schools(parts: object): Figure {
  return costBorneBy(settleFile({ costLines: [{ id: 'pay', amount: 100 }], ...parts }), 'schools')
}

describe('a published range of a cost', () => {
  const breakdown = () =>
    settleFile({
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district', parts: ['north', 'south'] },
      ],
      costLines: [
        { id: 'pay', amount: range(540, 700) },
        { id: 'car', amount: 20 },
      ],
      allocations: [{ of: 'schools', by: 'campus', steps: [{ shares: { north: '25%' } }, { rest: 'south' }] }],
      billing: [{ from: 'schools', to: 'city', payments: 2 }],
    })

  it('ranges through everything that rests on it, and nothing else', () => {
    const { lines, cells, draws, debts, payments, parts, settlements } = breakdown()
    expect(lines.map(({ figure }) => figure)).toEqual([between(54_000, 70_000), { cents: 2_000, missing: [] }])
    const borne = cells.map(({ costLineId, bearerId, figure }) => [costLineId, bearerId, figure])
    expect(borne).toEqual([
      ['pay', 'schools', between(27_000, 35_000)],
      ['car', 'schools', { cents: 1_000, missing: [] }],
      ['pay', 'city', between(27_000, 35_000)],
      ['car', 'city', { cents: 1_000, missing: [] }],
    ])
    expect(draws[0]).toMatchObject({ base: between(56_000, 72_000), figure: between(28_000, 36_000) })
    expect(debts.map(({ figure }) => figure)).toEqual([between(28_000, 36_000)])
    expect(payments.map(({ number, figure }) => [number, figure])).toEqual([
      [1, between(14_000, 18_000)],
      [2, between(14_000, 18_000)],
    ])
    expect(parts.map(({ bearerId, costLineId, figure }) => [bearerId, costLineId, figure])).toEqual([
      ['north', 'pay', between(6_750, 8_750)],
      ['north', 'car', { cents: 250, missing: [] }],
      ['south', 'pay', between(20_250, 26_250)],
      ['south', 'car', { cents: 750, missing: [] }],
    ])
    expect(settlements).toMatchObject([{ owed: between(28_000, 36_000), unbilled: { cents: 0 } }])
  })

  it('may be of one year alone', () => {
    const costLines = [{ id: 'pay', amount: { byYear: { y1: range(10, 30), y2: 100 } } }]
    const settled = settleFile({ years: TWO_YEARS, costLines })
    expect(totalCost(settled, { yearId: 'y1' })).toEqual(between(1_000, 3_000))
    expect(totalCost(settled, { yearId: 'y2' })).toEqual({ cents: 10_000, missing: [] })
    expect(totalCost(settled)).toEqual(between(11_000, 13_000))
  })

  it('ranges through what is a percent of it', () => {
    const costLines = [
      { id: 'pay', amount: range(100, 200) },
      { id: 'overhead', amount: { percent: '10%', of: { costLines: ['pay'] } } },
    ]
    expect(settleFile({ costLines }).lines[1]?.figure).toEqual(between(1_000, 2_000))
  })

  it('beside an amount not recorded says both', () => {
    const costLines = [
      { id: 'pay', amount: range(100, 200) },
      { id: 'car', amount: null },
    ]
    expect(totalCost(settleFile({ costLines }))).toEqual({ cents: null, atLeastCents: 10_000, missing: ['car, y1'] })
  })

  it('that is made up says so wherever it ranges', () => {
    const costLines = [{ id: 'pay', amount: range(100, 200), basis: 'illustrative' }]
    expect(schools({ costLines })).toEqual({ ...between(5_000, 10_000), illustrative: true })
  })

  it('of which both ends are the same is that sum', () => {
    expect(schools({ costLines: [{ id: 'pay', amount: range(100, 100) }] })).toEqual({ cents: 5_000, missing: [] })
  })

  it('grows at both ends, and its limit may range too', () => {
    const grows = { by: '10%' }
    const grown = settleFile({ years: TWO_YEARS, costLines: [{ id: 'pay', amount: { each: range(100, 200), grows } }] })
    expect(totalCost(grown, { yearId: 'y2' })).toEqual(between(11_000, 22_000))
    const limited = [{ id: 'pay', amount: { each: 80, eachAtMost: range(60, 90) } }]
    expect(totalCost(settleFile({ costLines: limited }))).toEqual(between(6_000, 8_000))
  })
})

describe('a published range of what is set against a cost', () => {
  const ALL = [{ steps: [{ shares: { schools: '100%' } }, { rest: 'city' }] }]

  it('is a sum between its ends, and so is the rest', () => {
    const breakdown = settleFile({ costLines: [{ id: 'pay', amount: 100 }], split: SUMS_AND_REST(range(30, 45)) })
    expect(costBorneBy(breakdown, 'schools')).toEqual(between(3_000, 4_500))
    expect(costBorneBy(breakdown, 'city')).toEqual(between(5_500, 7_000))
  })

  it('is a limit between its ends', () => {
    expect(schools({ split: ALL, limits: [{ id: 'cap', on: 'schools', atMost: range(40, 60) }] })).toEqual(
      between(4_000, 6_000),
    )
  })

  it('is the ceiling of a grant', () => {
    const breakdown = settleFile({
      sources: [{ id: 'cops', ceiling: range(40, 60) }, { id: 'levy' }],
      costLines: [{ id: 'pay', amount: 100 }],
      split: [{ steps: [{ shares: { cops: '100%' } }, { rest: 'city' }] }],
    })
    expect(costBorneBy(breakdown, 'cops')).toEqual(between(4_000, 6_000))
  })

  it('is first dollars of which somebody bears a part', () => {
    const steps = [{ of: { first: range(20, 40) }, shares: { schools: '50%' } }, { rest: 'city' }]
    expect(schools({ split: [{ steps }] })).toEqual(between(1_000, 2_000))
  })

  it('is a sum within one party’s share', () => {
    const { parts } = settleFile({
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district', parts: ['north', 'south'] },
      ],
      costLines: [{ id: 'pay', amount: 100 }],
      allocations: [{ of: 'schools', by: 'campus', steps: [{ amounts: { north: range(10, 20) } }, { rest: 'south' }] }],
    })
    expect(parts.map(({ bearerId, figure }) => [bearerId, figure])).toEqual([
      ['north', between(1_000, 2_000)],
      ['south', between(3_000, 4_000)],
    ])
  })

  it('from nothing up is a debt from nothing up', () => {
    const { debts } = settleFile({ costLines: [{ id: 'pay', amount: 100 }], split: SUMS_AND_REST(range(0, 30)) })
    expect(debts).toMatchObject([{ fromId: 'schools', toId: 'city', figure: between(0, 3_000) }])
  })
})

describe('a warning', () => {
  const surplus = (cost: object) =>
    settleFile({ costLines: [{ id: 'pay', amount: cost }], split: SUMS_AND_REST(120) }).warnings

  it('that holds at one end of a range alone says so', () => {
    expect(surplus(range(100, 150)).map(({ name, message }) => [name, message])).toEqual([
      [
        'more-than-cost',
        'At one end of the published range: The fixed sum $120 for y1 is more than the cost it is set against, $100: whoever bears the rest keeps the difference.',
      ],
    ])
  })

  it('that holds at both is told once, as it is at the low end', () => {
    expect(surplus(range(90, 100)).map(({ message }) => message)).toEqual([
      'The fixed sum $120 for y1 is more than the cost it is set against, $90: whoever bears the rest keeps the difference.',
    ])
    expect(surplus(range(130, 150))).toEqual([])
  })
})

describe('five cost lines in ranges', () => {
  const ranged = (incurredBy: string) => (each: { low: number; high: number }, index: number) => ({
    id: `${incurredBy} ${index}`,
    amount: each,
    incurredBy,
  })
  const cityLines = [range(1_000, 2_000), range(2_000, 3_000), range(2_000, 3_000)].map(ranged('city'))
  const schoolLines = [range(500, 1_000), range(500, 2_000)].map(ranged('schools'))
  const split = [
    { when: { costLines: schoolLines.map(({ id }) => id) }, steps: [{ rest: 'city' }] },
    { steps: [{ rest: 'schools' }] },
  ]

  it('may each be at its own end: dear officers beside cheap guards', () => {
    // the schools owe 5,000 to 8,000 and are owed 1,000 to 3,000
    const { payments } = settleFile({
      costLines: [...cityLines, ...schoolLines],
      split,
      billing: [{ from: 'schools', to: 'city', payments: 1, net: true }],
    })
    expect(payments.map(({ figure }) => figure)).toEqual([between(200_000, 700_000)])
  })

  it('of one payer come to the sums of their ends', () => {
    const half = [{ steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] }]
    expect(schools({ costLines: [...cityLines, ...schoolLines], split: half })).toEqual(between(300_000, 550_000))
  })
})

describe('a percent below zero', () => {
  it('of a cost that is at most a sum is at most nothing', () => {
    const costLines = [
      { id: 'pay', amount: { each: 8_000, times: [{ n: 1, unit: 'days', upTo: true }] } },
      { id: 'discount', amount: { percent: '-10%', of: { costLines: ['pay'] } } },
    ]
    const [, discount] = settleFile({ costLines }).lines
    expect(discount?.figure).toMatchObject({ cents: null, atLeastCents: -80_000, atMostCents: 0 })
  })
})
