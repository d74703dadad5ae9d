import { describe, expect, it } from 'vitest'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

/** The sentences of the steps. */
function told(parts: object): string[] {
  const breakdown = settleFile(parts)
  return breakdown.draws.map((draw) => wordDraw(breakdown, draw))
}

describe('the first dollars in words', () => {
  const first = (each: object | number, costLines: object[]) =>
    told({
      positions: [{ id: 'sro', headcount: 2 }],
      costLines,
      split: [{ steps: [{ of: { first: each }, shares: { schools: '36.17%' } }, { rest: 'city' }] }],
    })[0]
  const PAY = [{ id: 'pay', position: 'sro', amount: 157_000 }]

  it('are a sum, with how it was worked out', () => {
    expect(first({ each: 50_000, times: ['headcount'] }, PAY)).toBe(
      'pay, y1: $157,000, of which the first $100,000 ($50,000 × 2 officers) × 36.17% = $36,170, paid by schools.',
    )
    expect(first({ each: 100.25, factor: '1/3' }, PAY)).toBe(
      'pay, y1: $157,000, of which the first $33.42 ($100.25 × 1/3 = $33.416… rounds to $33.42) × 36.17% = $12.088… rounds to $12.09, paid by schools.',
    )
    expect(first(50_000, PAY)).toContain('of which the first $50,000 × 36.17% = $18,085,')
  })

  it('may be more than there is', () => {
    expect(first(200_000, PAY)).toBe(
      'pay, y1: $157,000 (all of it within the first $200,000) × 36.17% = $56,786.90, paid by schools.',
    )
  })
})

describe('a measure in percent', () => {
  it('is told as percents where they come to a hundred', () => {
    const split = [{ steps: [{ measure: 'time' }] }]
    const time = (city: string) => [{ id: 'time', unit: 'percent', values: { city, schools: '58.5' } }]
    expect(told({ measures: time('41.5'), split })).toEqual([
      'pay, y1: $100,000 × 41.5% = $41,500, paid by city.',
      'pay, y1: $100,000 × 58.5% = $58,500, paid by schools.',
    ])
    expect(told({ measures: time('21.5'), split })[0]).toContain('$100,000 × 21.5 of 80 percent = ')
  })
})

describe('months of a short contract year', () => {
  it('are told with the days of the one that is cut', () => {
    const of = (endsOn: string) => {
      const breakdown = settleFile({
        years: [{ id: 'y1', startsOn: '2028-01-12', endsOn }],
        costLines: [{ id: 'pay', amount: { each: 12_000, times: ['monthsOfYear'] } }],
      })
      return breakdown.lines.map((line) => wordLine(breakdown, line))[0]?.replace('pay, y1, paid out by city: ', '')
    }
    expect(of('2028-06-30')).toContain('$12,000 × 5 months and 19 of 30 days, out of 12 months = $5,633.333…')
    expect(of('2028-02-15')).toContain('$12,000 × 1 month and 4 of 29 days, out of 12 months = ')
    expect(of('2028-01-31')).toContain('$12,000 × 20 of 31 days, out of 12 months = ')
    expect(of('2028-07-11')).toBe('$12,000 × 6 of 12 months = $6,000.')
  })
})

describe('a part of the time', () => {
  it('is told of the units that it is a part of', () => {
    const of = (fraction: string) =>
      told({
        split: [{ steps: [{ of: { fraction, unit: 'months' }, shares: { schools: '50%' } }, { rest: 'city' }] }],
      })[0]
    expect(of('10/12')).toBe(
      'pay, y1: $100,000 × 10 of 12 months × 50% = $41,666.666… rounds to $41,666.67, paid by schools.',
    )
    expect(of('75%')).toBe('pay, y1: $100,000 × 75% of the months × 50% = $37,500, paid by schools.')
  })
})

describe('what is not recorded', () => {
  const billing = [{ from: 'schools', to: 'city', payments: 1 }]

  it('of a rate is told before it is counted', () => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: { each: null, times: [{ n: 2, unit: 'officers' }] } }],
    })
    expect(breakdown.lines.map((line) => wordLine(breakdown, line))).toEqual([
      'pay, y1, paid out by city: a rate not recorded × 2 officers = not recorded.',
    ])
  })

  it('of a payment is told so that it is not taken for who pays', () => {
    const split = [{ steps: [{ rest: 'schools' }] }]
    const paid = (...amounts: (number | null)[]) =>
      wordPayments(
        settleFile({ costLines: amounts.map((amount, index) => ({ id: `l${index}`, amount })), split, billing }),
      )
    expect(paid(null)).toEqual(['Payment for y1: an amount not recorded from schools to city.'])
    expect(paid(1_000, null)).toEqual(['Payment for y1: at least $1,000 (1 amount not recorded) from schools to city.'])
  })

  it('of the rest is told before who pays it', () => {
    const costLines = [
      { id: 'pay', amount: 1_000 },
      { id: 'car', amount: null },
    ]
    expect(told({ costLines, split: [{ steps: [{ rest: 'schools' }] }] })).toEqual([
      'pay and car, y1: at least $1,000 (1 amount not recorded), paid by schools.',
    ])
  })
})

describe('payments of nothing', () => {
  it('are one sentence for a contract year, with their numbers and days', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      costLines: [{ id: 'pay', amount: { byYear: { y1: 0, y2: 20_000 } } }],
      billing: [{ from: 'schools', to: 'city', payments: ['12-31', '06-30'] }],
    })
    expect(wordPayments(breakdown)).toEqual([
      'Payments 1 to 2 of 2 for y1, due December 31, 2024 to June 30, 2025: nothing is due from schools to city.',
      'Payment 1 of 2 for y2, due December 31, 2025: $5,000 from schools to city.',
      'Payment 2 of 2 for y2, due June 30, 2026: $5,000 from schools to city.',
    ])
  })
})
