import { describe, expect, it } from 'vitest'
import { costBorneBy, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

function price(startsOn: string, endsOn: string, amount: object, parts: object = {}) {
  return settleFile({ years: [{ id: 'y1', startsOn, endsOn }], costLines: [{ id: 'pay', amount }], ...parts })
}
const told = (...given: Parameters<typeof price>) => {
  const breakdown = price(...given)
  return breakdown.lines.map((line) => wordLine(breakdown, line))
}

describe('a price by the year in a contract year that is none', () => {
  it('is for the days of twelve months: $112,000 × 170/365, $36,600 × 182/366', () => {
    expect(told('2026-01-12', '2026-06-30', { each: 112_000, times: ['daysOfYear'] })).toEqual([
      'pay, y1, paid out by city: $112,000 × 170 of 365 days = $52,164.383… rounds to $52,164.38.',
    ])
    expect(told('2028-01-01', '2028-06-30', { each: 36_600, times: ['daysOfYear'] })).toEqual([
      'pay, y1, paid out by city: $36,600 × 182 of 366 days = $18,200.',
    ])
  })

  it('is for the months: 5 and 17 of 12, and a month that is cut by its days', () => {
    const amount = { each: 138_600, times: ['monthsOfYear'] }
    expect(told('2026-02-01', '2026-06-30', amount)).toEqual([
      'pay, y1, paid out by city: $138,600 × 5 of 12 months = $57,750.',
    ])
    expect(totalCost(price('2026-02-01', '2027-06-30', amount)).cents).toBe(19_635_000)
    // January 12 to June 11 are 5 months, and June 12 to 30 are 19 of the 30 days to July 11.
    expect(told('2026-01-12', '2026-06-30', { each: 112_000, times: ['monthsOfYear'] })).toEqual([
      'pay, y1, paid out by city: $112,000 × 5 months and 19 of 30 days, out of 12 months = $52,577.777… rounds to $52,577.78.',
    ])
  })

  it('is the price in a whole year, and nothing is said of it', () => {
    for (const part of ['daysOfYear', 'monthsOfYear'])
      expect(told('2027-07-01', '2028-06-30', { each: 9, times: [part] })).toEqual(['pay, y1, paid out by city: $9.'])
  })

  it('that ends early is for the days or months until then, once', () => {
    const ended = { endedOn: '2025-12-31' }
    expect(totalCost(price('2025-07-01', '2026-06-30', { each: 36_500, times: ['daysOfYear'] }, ended)).cents).toBe(
      1_840_000,
    )
    expect(totalCost(price('2025-07-01', '2026-06-30', { each: 12_000, times: ['monthsOfYear'] }, ended)).cents).toBe(
      600_000,
    )
    expect(told('2025-07-01', '2026-06-30', { each: 36_500 }, ended)).toEqual([
      'pay, y1, paid out by city: $36,500 × 184 of 365 days = $18,400.',
    ])
  })
})

describe('what is bought once', () => {
  const radio = { id: 'radio', name: 'Radio', amount: 6_000, once: true }
  const pay = { id: 'pay', amount: 120_000 }
  const years = [{ id: 'y1', startsOn: '2025-07-01', endsOn: '2026-06-30' }]

  it('costs the same however early the agreement ends, and so do sums toward it alone', () => {
    const sum = (costLine: string, schools: number) => {
      return { when: { costLines: [costLine] }, steps: [{ amounts: { schools } }, { rest: 'city' }] }
    }
    const ended = settleFile({
      years,
      costLines: [pay, radio],
      split: [sum('radio', 2_000), sum('pay', 36_500)],
      endedOn: '2025-12-31',
    })
    expect(ended.lines.map(({ figure }) => figure.cents)).toEqual([6_049_315, 600_000])
    expect(costBorneBy(ended, 'schools', { costLineId: 'radio' }).cents).toBe(200_000)
    expect(costBorneBy(ended, 'schools', { costLineId: 'pay' }).cents).toBe(1_840_000)
  })

  it('is of one contract year', () => {
    const two = [...years, { id: 'y2', startsOn: '2026-07-01', endsOn: '2027-06-30' }]
    expect(() => settleFile({ years: two, costLines: [pay, radio] })).toThrow(
      'costLines[1].years: expected the one contract year in which it is bought or done once, such as ["y1"]',
    )
    const { lines } = settleFile({ years: two, costLines: [{ ...radio, years: ['y2'] }] })
    expect(lines.map(({ yearId, figure }) => [yearId, figure.cents])).toEqual([['y2', 600_000]])
  })
})
