import { describe, expect, it } from 'vitest'
import { costBorneBy, costUnallocated } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', side: 'agency' },
  { id: 'schools', side: 'district' },
  { id: 'college', side: 'district' },
]
const line = (id: string, amount: number, parts: object = {}) => ({ id, amount, ...parts })
const HALF = { shares: { schools: '50%' } }

/** What each of three parties bears, in cents: city, schools, college. */
function borne(parts: object): (number | null)[] {
  const breakdown = settleFile({ parties: PARTIES, ...parts })
  return PARTIES.map(({ id }) => costBorneBy(breakdown, id).cents)
}

describe('what is worked out and rounded as one', () => {
  const file = (per: object) => ({
    positions: [
      { id: 'officer', headcount: 1 },
      { id: 'sergeant', headcount: 1 },
    ],
    costLines: [
      line('salary', 101, { position: 'officer' }),
      line('benefits', 101, { position: 'officer' }),
      line('sergeant', 101, { position: 'sergeant' }),
      line('car', 101),
      line('radio', 101),
    ],
    split: [{ ...per, steps: [HALF, { rest: 'city' }] }],
    rounding: { share: { to: 10, mode: 'up' } },
  })

  it('is a year’s cost, where the terms say nothing else: half of $505 up to ten is $260', () => {
    expect(borne(file({}))[1]).toBe(26_000)
    expect(borne(file({ per: 'year' }))[1]).toBe(26_000)
  })

  it('may be each position, and the lines of none together: $110, $60 and $110', () => {
    expect(borne(file({ per: 'position' }))[1]).toBe(28_000)
  })

  it('may be each line: five times $60', () => {
    expect(borne(file({ per: 'line' }))[1]).toBe(30_000)
  })

  it('is cash by itself, and cost in kind by itself', () => {
    const breakdown = settleFile({
      costLines: [line('pay', 101), line('office', 101, { inKind: true })],
      split: [{ when: { costLines: ['pay', 'office'] }, steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] }],
      rounding: { share: { to: 10, mode: 'up' } },
    })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(6_000)
    expect(costBorneBy(breakdown, 'schools', { inKind: true }).cents).toBe(6_000)
    expect(new Set(breakdown.draws.map(({ id }) => id)).size).toBe(breakdown.draws.length)
  })

  it('may be rounded as a rule says, and not as the others are', () => {
    const split = [
      { when: { costLines: ['car'] }, steps: [HALF, { rest: 'city' }], rounding: { to: 1, mode: 'down' } },
      { steps: [HALF, { rest: 'city' }] },
    ]
    const costLines = [line('car', 101.5), line('pay', 101.5)]
    expect(borne({ costLines, split, rounding: { share: { to: 10, mode: 'up' } } })[1]).toBe(5_000 + 6_000)
  })
})

describe('the odd cent', () => {
  const cent = [line('pay', 0.01)]

  it('of shares that make a whole goes to one of them', () => {
    expect(borne({ costLines: cent, split: [{ steps: [{ shares: { schools: '50%', college: '50%' } }] }] })).toEqual([
      0, 1, 0,
    ])
  })

  it('falls on whoever bears the rest where there is a rest: equal payers pay the same', () => {
    const steps = [{ shares: { schools: '50%', college: '50%' } }, { rest: 'city' }]
    expect(borne({ costLines: cent, split: [{ steps }] })).toEqual([-1, 1, 1])
  })

  it('is no matter of shares that leave something over', () => {
    const steps = [{ shares: { schools: '25%', college: '25%' } }]
    expect(borne({ costLines: [line('pay', 0.02)], split: [{ steps }] })).toEqual([0, 1, 1])
  })

  it('of shares of a slice stays for a later step, though they make the whole of it', () => {
    const steps = [{ of: { fraction: '12/12', unit: 'months' }, shares: { schools: '50%', college: '50%' } }]
    expect(borne({ costLines: cent, split: [{ steps }] })).toEqual([0, 1, 1])
  })

  it('of a measure goes to one of its bearers, before or after fixed sums', () => {
    const measures = [{ id: 'students', unit: 'students', values: { schools: 10, college: 10 } }]
    expect(borne({ measures, costLines: cent, split: [{ steps: [{ measure: 'students' }] }] })).toEqual([0, 1, 0])
    const steps = [{ amounts: { city: 1 } }, { measure: 'students' }]
    expect(borne({ measures, costLines: [line('pay', 1.01)], split: [{ steps }] })).toEqual([100, 1, 0])
  })

  it('is spread where shares that make a whole are each rounded by themselves', () => {
    const steps = [{ shares: { schools: '50%', college: '50%' } }]
    const breakdown = settleFile({
      parties: PARTIES,
      costLines: [line('pay', 3)],
      split: [{ steps }],
      rounding: { share: { to: 1, mode: 'down', alone: true } },
    })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(100)
    expect(costBorneBy(breakdown, 'college').cents).toBe(100)
    expect(costUnallocated(breakdown).cents).toBe(100)
  })
})

describe('shares that make a whole, in dollars', () => {
  const dollars = { share: { to: 1 } }
  const divide = (amount: number, shares: object) =>
    borne({ costLines: [line('pay', amount)], split: [{ steps: [{ shares }] }], rounding: dollars })

  it('add up: of $100 in thirds the party listed first has the odd dollar', () => {
    expect(divide(100, { college: '1/3', schools: '1/3', city: '1/3' })).toEqual([3_400, 3_300, 3_300])
  })

  it('leave the odd dollar to the largest remainder, the cents below a dollar to whoever is then furthest below', () => {
    expect(divide(101.1, { schools: '25%', college: '75%' })).toEqual([0, 2_510, 7_600])
    expect(divide(101.1, { schools: '75%', college: '25%' })).toEqual([0, 7_600, 2_510])
    expect(divide(100.5, { schools: '50%', college: '50%' })).toEqual([0, 5_050, 5_000])
  })

  it('and lay their dollars back over the lines by size: every line comes out even', () => {
    const breakdown = settleFile({
      costLines: [line('pay', 70), line('car', 31)],
      split: [{ steps: [{ shares: { schools: '50%', city: '50%' } }] }],
      rounding: dollars,
    })
    const cells = (bearer: string) =>
      breakdown.cells.filter(({ bearerId }) => bearerId === bearer).map(({ figure }) => figure.cents)
    expect(cells('city')).toEqual([3_535, 1_565])
    expect(cells('schools')).toEqual([3_465, 1_535])
  })
})

describe('a measure', () => {
  it('that adds up to nothing divides nothing, and says so', () => {
    const breakdown = settleFile({
      measures: [{ id: 'orders', name: 'Overtime ordered', unit: 'hours', values: { schools: 0, city: 0 } }],
      split: [{ steps: [{ measure: 'orders' }] }],
    })
    expect(costUnallocated(breakdown).cents).toBe(10_000_000)
    expect(breakdown.warnings[0]).toEqual({
      name: 'measure-empty',
      message: 'Overtime ordered adds up to zero in y1, so nothing is divided by it.',
      yearId: 'y1',
    })
  })

  it('of which one bearer has none leaves the whole to the others', () => {
    const measures = [{ id: 'students', unit: 'students', values: { schools: 30, college: 0, city: 10 } }]
    expect(borne({ measures, split: [{ steps: [{ measure: 'students' }] }] })).toEqual([2_500_000, 7_500_000, 0])
  })
})

describe('the parts of a party', () => {
  it('share its odd cent in their own order', () => {
    const breakdown = settleFile({
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district', parts: ['north', 'south'] },
      ],
      costLines: [line('pay', 0.02)],
      allocations: [{ of: 'schools', by: 'campus', steps: [{ shares: { south: '50%', north: '50%' } }] }],
    })
    expect(breakdown.parts.map(({ bearerId, figure }) => [bearerId, figure.cents])).toEqual([
      ['north', 1],
      ['south', 0],
    ])
  })
})
