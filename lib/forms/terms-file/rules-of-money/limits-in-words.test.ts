import { describe, expect, it } from 'vitest'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const LINES = [{ id: 'pay', amount: { byYear: { y1: 10_000, y2: 60_000 } } }]

/** What the fund pays of two years, in words: all of the cost, unless shares say otherwise, up to this limit. */
function told(limit: object, parts: { costLines?: object[]; share?: unknown; per?: string } = {}): string[] {
  const { costLines = LINES, share = '100%', per = 'year' } = parts
  const breakdown = settleFile({
    years: TWO_YEARS,
    sources: [{ id: 'fund', name: 'Fund' }],
    costLines,
    split: [{ per, steps: [{ shares: { fund: share } }, { rest: 'city' }] }],
    limits: [{ id: 'inflow', name: 'Inflow', on: 'fund', per: ['year'], ...limit }],
  })
  return breakdown.draws.filter(({ bearerId }) => bearerId === 'fund').map((draw) => wordDraw(breakdown, draw))
}

describe('a limit that carries over, in words', () => {
  const limit = { atMost: 25_000, carriesOver: true }

  it('is said with what the years before left of it', () => {
    expect(told(limit)).toEqual([
      'pay, y1: $10,000 × 100% = $10,000, paid by Fund.',
      'pay, y2: $60,000 × 100% = $60,000, but not to exceed $40,000, that is $25,000 and $15,000 left over from before (Inflow), paid by Fund.',
    ])
  })

  it('is said with what other lines of the year left of it', () => {
    const costLines = [
      { id: 'pay', amount: { byYear: { y1: 10_000, y2: 30_000 } } },
      { id: 'car', amount: { byYear: { y1: 0, y2: 20_000 } } },
    ]
    expect(told(limit, { costLines, per: 'line' })[3]).toBe(
      'car, y2: $20,000 × 100% = $20,000, but not to exceed $10,000, what is left of $40,000, that is $25,000 and $15,000 left over from before (Inflow), paid by Fund.',
    )
  })

  it('may be a percent of the cost beside it', () => {
    // 80% of 10,000 less 5,000 is 3,000; 80% of 60,000 is 48,000
    const percent = { atMost: { percent: '80%', of: {} }, carriesOver: true }
    expect(told(percent, { share: { byYear: { y1: '50%', y2: '100%' } } })[1]).toBe(
      'pay, y2: $60,000 × 100% = $60,000, but not to exceed $51,000, that is 80% of $60,000 and $3,000 left over from before (Inflow), paid by Fund.',
    )
  })

  it('is what is left of the most that there can be where a year before is not recorded', () => {
    const costLines = [{ id: 'pay', amount: { byYear: { y1: null, y2: 100_000 } } }]
    expect(told(limit, { costLines })).toEqual([
      'pay, y1: an amount not recorded × 100% = not recorded, but not to exceed $25,000 (Inflow), which leaves at most $25,000, paid by Fund.',
      'pay, y2: $100,000 × 100% = $100,000, but not to exceed what is left of $50,000 (Inflow), which leaves at least $25,000, at most $50,000 (1 amount not recorded), paid by Fund.',
    ])
  })

  it('is at least its own sum where that of a year before is not recorded', () => {
    const costLines = [{ id: 'pay', amount: { byYear: { y1: 10_000, y2: 100_000 } } }]
    expect(told({ ...limit, atMost: { byYear: { y2: 25_000 } } }, { costLines })[1]).toBe(
      'pay, y2: $100,000 × 100% = $100,000, but not to exceed at least $25,000; 1 amount not recorded (Inflow), which leaves at least $25,000, at most $100,000 (1 amount not recorded), paid by Fund.',
    )
  })
})

describe('a limit in words', () => {
  const costLines = [{ id: 'pay', amount: { byYear: { y1: null, y2: 100_000 } } }]

  it('for all years is what is left of it after a year that is not recorded', () => {
    expect(told({ per: [], atMost: 60_000 }, { costLines })[1]).toBe(
      'pay, y2: $100,000 × 100% = $100,000, but not to exceed what is left of $60,000 (Inflow), which leaves at most $60,000 (1 amount not recorded), paid by Fund.',
    )
  })

  it('that is a percent says of what, also where that is not recorded', () => {
    expect(told({ atMost: { percent: '50%', of: {} } }, { costLines })).toEqual([
      'pay, y1: an amount not recorded × 100% = not recorded, but not to exceed 50% of an amount not recorded (Inflow), which leaves an amount not recorded, paid by Fund.',
      'pay, y2: $100,000 × 100% = $100,000, but not to exceed $50,000, that is 50% of $100,000 (Inflow), paid by Fund.',
    ])
  })

  it('by what was paid the year before says what that was, and the rise', () => {
    expect(told({ overYearBefore: { by: '3%' } })).toEqual([
      'pay, y1: $10,000 × 100% = $10,000, paid by Fund.',
      'pay, y2: $60,000 × 100% = $60,000, but not to exceed $10,300, that is $10,000 in y1 plus 3% (Inflow), paid by Fund.',
    ])
  })

  it('that is a range leaves a range', () => {
    expect(told({ atMost: { low: 25_000, high: 30_000 } })[1]).toBe(
      'pay, y2: $60,000 × 100% = $60,000, but not to exceed $25,000 to $30,000 (Inflow), which leaves $25,000 to $30,000, paid by Fund.',
    )
  })
})
