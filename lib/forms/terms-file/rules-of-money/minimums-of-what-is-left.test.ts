import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const HALF = { shares: { schools: '50%' } }
const REFUNDED = [
  { id: 'pay', amount: 80_000 },
  { id: 'refund', amount: -20_000 },
]

/** Terms by which the schools bear at least so much. */
const settled = (atLeast: unknown, parts: object = {}) =>
  settleFile({ minimums: [{ id: 'least', name: 'Minimum', on: 'schools', atLeast }], ...parts })
const bornePerLine = (bearerId: string, ...args: Parameters<typeof settled>) =>
  settled(...args)
    .cells.filter((cell) => cell.bearerId === bearerId)
    .map(({ costLineId, figure }) => [costLineId, figure.cents])
const told = (...args: Parameters<typeof settled>) => {
  const breakdown = settled(...args)
  return breakdown.draws.map((draw) => wordDraw(breakdown, draw))
}

describe('a minimum after the last step', () => {
  it('takes all that nobody else would bear, of each line, credits too, where it lacks as much', () => {
    const file = { costLines: REFUNDED, split: [{ steps: [HALF] }] }
    expect(bornePerLine('schools', 70_000, file)).toEqual([
      ['pay', 8_000_000],
      ['refund', -2_000_000],
    ])
    expect(bornePerLine('schools', 60_000, file)).toEqual([
      ['pay', 8_000_000],
      ['refund', -2_000_000],
    ])
    expect(settled(60_000, file).warnings).toEqual([])
  })

  it('takes no more than it lacks: of $100,000, $30,000 stay with nobody', () => {
    const breakdown = settled(70_000, { split: [{ steps: [HALF] }] })
    expect(['schools', 'unallocated'].map((id) => costBorneBy(breakdown, id).cents)).toEqual([7_000_000, 3_000_000])
  })

  it('leaves the credit to others where a limit may hold it on some lines', () => {
    const limits = [{ id: 'cap', on: 'schools', per: ['year'], atMost: 90_000 }]
    const file = { costLines: REFUNDED, split: [{ steps: [HALF] }], limits }
    // half of 80,000 and −20,000 is 40,000 and −10,000; the 30,000 that are left fall on what there is to pay
    expect(bornePerLine('schools', 70_000, file)).toEqual([
      ['pay', 7_000_000],
      ['refund', -1_000_000],
    ])
  })
})

describe('a minimum before the rest', () => {
  it('leaves the credit to whoever bears the rest', () => {
    const file = { costLines: REFUNDED, split: [{ steps: [HALF, { rest: 'city' }] }] }
    expect(bornePerLine('schools', 70_000, file)).toEqual([
      ['pay', 7_000_000],
      ['refund', -1_000_000],
    ])
    expect(bornePerLine('city', 70_000, file)).toEqual([
      ['pay', 1_000_000],
      ['refund', -1_000_000],
    ])
  })

  it('raises nothing where nothing is left, or less, and says what is lacking', () => {
    const all = { split: [{ steps: [{ shares: { schools: '100%' } }, { rest: 'city' }] }] }
    expect(told(170_000, all)).toEqual([
      'pay, y1: $100,000 × 100% = $100,000, paid by schools.',
      'What is left of pay, y1: $0, paid by city.',
    ])
    const credit = { costLines: [{ id: 'pay', amount: -1_000 }] }
    expect(told(1_000, credit)).toHaveLength(2)
    expect(settled(1_000, credit).warnings.map(({ message }) => message)).toEqual([
      'schools bears $1,500 less in y1 than the least it is to bear, $1,000 (Minimum): no more is left to bear.',
    ])
  })
})

describe('a minimum beside a cost that is not recorded', () => {
  const costLines = [
    { id: 'pay', amount: 80_000 },
    { id: 'car', amount: null },
  ]

  it('leaves at least what it does not take of the cost that is known', () => {
    // with a car for nothing, half of 80,000 is raised to 60,000
    const breakdown = settled(60_000, { costLines })
    expect(costBorneBy(breakdown, 'city').atLeastCents).toBe(2_000_000)
    expect(costBorneBy(breakdown, 'schools', { costLineId: 'pay' })).toMatchObject({
      ...{ atLeastCents: 4_000_000, atMostCents: 6_000_000, missing: ['car, y1'] },
    })
  })

  it('that is a percent of it is not known either', () => {
    const percent = { percent: '60%', of: { costLines: ['car'] } }
    expect(told(percent, { costLines })[1]).toBe(
      'What schools pays is raised, where it is less, to not recorded, the least that it pays (Minimum), as far as that goes out of what is left of pay and car, y1: at least $40,000; 1 amount not recorded.',
    )
    expect(costBorneBy(settled(percent, { costLines }), 'schools', { costLineId: 'pay' })).toMatchObject({
      ...{ atLeastCents: 4_000_000, atMostCents: 8_000_000 },
    })
  })
})
