import { describe, expect, it } from 'vitest'
import { type Breakdown, UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', side: 'agency' },
  { id: 'schools', side: 'district' },
  { id: 'college', side: 'district' },
]
const DAYS = 'number of days, y1'

/** So many dollars at most, of which the documents do not say how many. */
const upTo = (dollars: number) => ({ each: dollars, times: [{ n: 1, unit: 'days', upTo: true }] })

/** Two lines: one of so many dollars, and one that is as much and what the other line (not recorded) adds to it. */
const atLeast = (dollars: number) => [
  { id: 'pay', amount: dollars },
  { id: 'car', amount: null },
  { id: 'sum', amount: { percent: '100%', of: { costLines: ['pay', 'car'] } } },
]

/** "5", "0 to 50", "0 up", "up to 60", "unknown": a figure in dollars. */
function inDollars({ cents, atLeastCents, atMostCents }: Figure): string {
  const dollars = (amount: number) => String(amount / 100)
  if (cents !== null) return dollars(cents)
  if (atLeastCents === undefined) return atMostCents === undefined ? 'unknown' : `up to ${dollars(atMostCents)}`
  return atMostCents === undefined
    ? `${dollars(atLeastCents)} up`
    : `${dollars(atLeastCents)} to ${dollars(atMostCents)}`
}

/** What each bearer bears, in dollars. */
function borne(breakdown: Breakdown, costLineId?: string): Record<string, string> {
  const bearers = [...new Set(breakdown.cells.map(({ bearerId }) => bearerId))]
  const part = costLineId === undefined ? {} : { costLineId }
  return Object.fromEntries(bearers.map((id) => [id, inDollars(costBorneBy(breakdown, id, part))]))
}

function divide(amount: unknown, steps: object[], parts: object = {}): Breakdown {
  const costLines = [{ id: 'pay', amount }]
  return settleFile({ parties: PARTIES, sources: [{ id: 'grant' }], costLines, split: [{ steps }], ...parts })
}

describe('parts of a cost between bounds', () => {
  it('are parts of its bounds, step by step: half of $90, then two thirds of what is left', () => {
    const steps = [{ shares: { schools: '50%' } }, { shares: { college: '2/3' } }, { rest: 'city' }]
    expect(borne(divide(upTo(90), steps))).toEqual({ schools: '0 to 45', college: '0 to 30', city: '0 to 15' })
  })

  it('that are the whole leave nothing', () => {
    const steps = [{ shares: { schools: '75%', college: '25%' } }]
    expect(borne(divide(upTo(90), steps))).toEqual({ schools: '0 to 67.5', college: '0 to 22.5' })
  })

  it('go to the outer cent of each bound', () => {
    const half = [{ shares: { schools: '50%' } }, { rest: 'city' }]
    expect(borne(divide(upTo(1.01), half))).toEqual({ schools: '0 to 0.51', city: '0 to 0.51' })
    expect(borne(divide(null, half, { costLines: atLeast(1.01) }), 'sum')).toEqual({
      schools: '0.5 up',
      city: '0.5 up',
    })
  })

  it('of a credit are parts of its bounds too', () => {
    const steps = [{ shares: { schools: '50%' } }, { rest: 'city' }]
    expect(borne(divide(upTo(-90), steps))).toEqual({ schools: '-45 to 0', city: '-45 to 0' })
  })

  it('beside lines that are recorded add to what is sure', () => {
    const costLines = [
      { id: 'pay', amount: 100 },
      { id: 'car', amount: null },
    ]
    const breakdown = divide(null, [{ shares: { schools: '50%' } }, { rest: 'city' }], { costLines })
    expect(borne(breakdown)).toEqual({ schools: '50 up', city: '50 up' })
    expect(borne(breakdown, 'car')).toEqual({ schools: '0 up', city: '0 up' })
  })
})

describe('a percent not recorded', () => {
  it('is between nothing and all that is left, and so is the rest', () => {
    const steps = [{ shares: { schools: '30%' } }, { shares: { college: null } }, { rest: 'city' }]
    expect(borne(divide(100, steps))).toEqual({ schools: '30', college: '0 to 70', city: '0 to 70' })
  })

  it('after another may again be all', () => {
    const steps = [{ shares: { schools: null } }, { shares: { college: null } }, { rest: 'city' }]
    const breakdown = divide(100, steps)
    expect(borne(breakdown)).toEqual({ schools: '0 to 100', college: '0 to 100', city: '0 to 100' })
    expect(costBorneBy(breakdown, 'city').missing).toEqual(['percent of schools, y1', 'percent of college, y1'])
  })

  it('of half the year is at most half; the rest is at least the other half', () => {
    const of = { fraction: '6/12', unit: 'months' }
    const steps = [{ of, shares: { schools: null } }, { rest: 'city' }]
    expect(borne(divide(100, steps))).toEqual({ schools: '0 to 50', city: '50 to 100' })
  })

  it('of a cost that is a credit leaves between the whole credit and nothing', () => {
    const steps = [{ shares: { schools: null } }, { rest: 'city' }]
    expect(borne(divide(-90, steps))).toEqual({ schools: '-90 to 0', city: '-90 to 0' })
    expect(borne(divide(upTo(-90), steps))).toEqual({ schools: '-90 to 0', city: '-90 to 0' })
  })

  it('of nothing is nothing, and nothing of what is not recorded is nothing', () => {
    const noMonth = { fraction: '0/12', unit: 'months' }
    expect(borne(divide(100, [{ of: noMonth, shares: { schools: null } }, { rest: 'city' }]))).toEqual({
      schools: '0',
      city: '100',
    })
    const unknownMonths = { fraction: null, unit: 'months' }
    expect(borne(divide(100, [{ of: unknownMonths, shares: { schools: '0%' } }, { rest: 'city' }]))).toEqual({
      schools: '0',
      city: '100',
    })
  })

  it('lacks the amount as well, where that is not recorded, each fact once', () => {
    const steps = [{ shares: { schools: null } }, { rest: 'city' }]
    const breakdown = divide(upTo(90), steps)
    expect(borne(breakdown)).toEqual({ schools: '0 to 90', city: '0 to 90' })
    for (const bearer of ['schools', 'city'])
      expect(costBorneBy(breakdown, bearer).missing).toEqual([DAYS, 'percent of schools, y1'])
  })

  it('of first dollars is at most those, up to the next cent', () => {
    const first = (dollars: number) => [
      { of: { first: dollars }, shares: { schools: '50%', college: null } },
      { rest: 'city' },
    ]
    expect(borne(divide(null, first(0.05))).college).toBe('0 to 0.03')
    expect(borne(divide(100, first(40)))).toEqual({ schools: '20', college: '0 to 20', city: '60 to 80' })
  })
})

describe('a measure not recorded', () => {
  it('leaves open what every party bears', () => {
    const measures = [{ id: 'students', name: 'Enrollment', unit: 'students', values: null }]
    const breakdown = divide(100, [{ measure: 'students' }], { measures })
    expect(borne(breakdown)).toEqual({
      city: '0 to 100',
      schools: '0 to 100',
      college: '0 to 100',
      unallocated: '0 to 100',
    })
    expect(costBorneBy(breakdown, 'city').missing).toEqual(['Enrollment, y1'])
  })
})

describe('a fixed sum against a cost not recorded', () => {
  it('of a party is known, and the rest may be below zero', () => {
    const steps = [{ amounts: { schools: 40 } }, { rest: 'city' }]
    expect(borne(divide(upTo(100), steps))).toEqual({ schools: '40', city: 'up to 60' })
    expect(borne(divide(null, steps))).toEqual({ schools: '40', city: 'unknown' })
    expect(borne(divide(upTo(100), [{ amounts: { schools: 0 } }, { rest: 'city' }]))).toEqual({
      schools: '0',
      city: '0 to 100',
    })
  })

  it('of a grant is at most its sum, and may be nothing', () => {
    const steps = [{ amounts: { grant: 40 } }, { rest: 'city' }]
    expect(borne(divide(upTo(100), steps))).toEqual({ grant: '0 to 40', city: '0 to 100' })
    expect(borne(divide(upTo(30), steps))).toEqual({ grant: '0 to 30', city: '0 to 30' })
    expect(borne(divide(upTo(-30), steps))).toEqual({ grant: '0', city: '-30 to 0' })
  })

  it('of a grant leaves the rest at least what is surely beyond it', () => {
    const breakdown = divide(null, [{ amounts: { grant: 40 } }, { rest: 'city' }], {
      costLines: atLeast(100),
      split: [
        { when: { costLines: ['sum'] }, steps: [{ amounts: { grant: 40 } }, { rest: 'city' }] },
        { steps: [{ rest: 'schools' }] },
      ],
    })
    expect(borne(breakdown, 'sum')).toMatchObject({ grant: '0 to 40', city: '60 up' })
  })

  it('is laid over what is recorded first, and then over the first line that is not', () => {
    const costLines = [
      { id: 'pay', amount: 100 },
      { id: 'car', amount: null },
      { id: 'van', amount: null },
    ]
    const sums = (bearer: string, sum: number) => {
      const breakdown = divide(null, [{ amounts: { [bearer]: sum } }, { rest: 'city' }], { costLines })
      const cells = costLines.map(({ id }) => inDollars(costBorneBy(breakdown, bearer, { costLineId: id })))
      return [...cells, inDollars(costBorneBy(breakdown, bearer))]
    }
    expect(sums('schools', 60)).toEqual(['60', '0', '0', '60'])
    expect(sums('schools', 160)).toEqual(['100', '60', '0', '160'])
    expect(sums('grant', 60)).toEqual(['60', '0', '0', '60'])
    expect(sums('grant', 160)).toEqual(['100', '0 to 60', '0 to 60', '100 to 160'])
  })
})

describe('a fixed sum not recorded', () => {
  it('leaves the rest unknown too: what is sure of it is the cost less the most that the sum can be', () => {
    const sum = (amount: unknown) => [{ amounts: { schools: amount } }, { rest: 'city' }]
    expect(borne(divide(100, sum(null)))).toEqual({ schools: '0 up', city: 'up to 100' })
    expect(borne(divide(100, sum(upTo(30))))).toEqual({ schools: '0 to 30', city: '70 to 100' })
    expect(borne(divide(upTo(100), sum(upTo(30))))).toEqual({ schools: '0 to 30', city: '-30 to 100' })
    expect(borne(divide(null, sum(upTo(30))))).toEqual({ schools: '0 to 30', city: '-30 up' })
  })

  it('is named, and once among several lines', () => {
    const costLines = [
      { id: 'pay', amount: 100 },
      { id: 'car', amount: 50 },
    ]
    const breakdown = divide(null, [{ amounts: { schools: null } }, { rest: 'city' }], { costLines })
    expect(borne(breakdown, 'pay')).toEqual({ schools: '0 up', city: 'up to 100' })
    expect(borne(breakdown, 'car')).toEqual({ schools: '0 up', city: 'up to 50' })
    expect(breakdown.warnings.map(({ message }) => message)).toEqual(['Not recorded: sum of schools, y1.'])
  })

  it('is lacked by the rest beside the amount', () => {
    const breakdown = divide(null, [{ amounts: { schools: null } }, { rest: 'city' }])
    expect(costBorneBy(breakdown, 'city').missing).toEqual(['pay, y1', 'sum of schools, y1'])
  })
})

describe('a limit on a cost not recorded', () => {
  const limits = [{ id: 'cap', on: 'schools', atMost: 60 }]

  it('bounds who bears it, and leaves the rest unbounded', () => {
    const steps = [{ shares: { schools: '50%' } }, { rest: 'city' }]
    expect(borne(divide(null, steps, { limits }))).toEqual({ schools: '0 to 60', city: '0 up' })
  })

  it('may leave something of the whole of it', () => {
    const breakdown = divide(null, [{ rest: 'schools' }], { limits })
    expect(borne(breakdown)).toEqual({ schools: '0 to 60', [UNALLOCATED]: '0 up' })
    const bounded = divide(upTo(100), [{ shares: { schools: '100%' } }, { rest: 'city' }], { limits })
    expect(borne(bounded)).toEqual({ schools: '0 to 60', city: '0 to 100' })
  })
})

describe('a grant that takes the rest of a cost not recorded', () => {
  it('takes all of it, where that is surely not below zero', () => {
    expect(borne(divide(upTo(100), [{ rest: 'grant' }]))).toEqual({ grant: '0 to 100' })
  })

  it('takes nothing where that is surely below zero', () => {
    expect(borne(divide(upTo(50), [{ amounts: { schools: 100 } }, { rest: 'grant' }]))).toEqual({
      schools: '100',
      grant: '0',
      [UNALLOCATED]: 'up to -50',
    })
  })

  it('takes at most what may be left', () => {
    const breakdown = divide(upTo(300), [{ amounts: { schools: 100 } }, { rest: 'grant' }])
    expect(costBorneBy(breakdown, 'grant')).toMatchObject({ cents: null, atMostCents: 20_000, missing: [DAYS] })
  })
})

describe('that an amount is made up or worked out', () => {
  const steps = [{ amounts: { grant: 10 } }, { shares: { schools: '25%' } }, { rest: 'city' }]
  const marks = (amount: unknown, basis: string) => {
    const breakdown = divide(null, steps, { costLines: [{ id: 'pay', amount, basis }] })
    return breakdown.cells.map(({ bearerId, figure }) => [bearerId, figure.illustrative, figure.inferred])
  }

  it('is said of all that rests on it, recorded or not', () => {
    const everybody = (illustrative: unknown, inferred: unknown) =>
      ['grant', 'schools', 'city'].map((id) => [id, illustrative, inferred])
    for (const amount of [100, upTo(100)]) {
      expect(marks(amount, 'illustrative')).toEqual(everybody(true, undefined))
      expect(marks(amount, 'inferred')).toEqual(everybody(undefined, true))
    }
  })

  it('is said of what nobody bears, and of a limited share', () => {
    const limits = [{ id: 'cap', on: 'schools', atMost: 5 }]
    for (const amount of [100, upTo(100)]) {
      const costLines = [{ id: 'pay', amount, basis: 'illustrative' }]
      const { cells } = divide(null, [{ shares: { schools: '50%' } }], { costLines, limits })
      expect(cells.map(({ bearerId, figure }) => [bearerId, figure.illustrative])).toEqual([
        ['schools', true],
        [UNALLOCATED, true],
      ])
    }
  })
})
