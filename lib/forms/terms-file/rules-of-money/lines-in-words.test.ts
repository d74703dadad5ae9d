import { describe, expect, it } from 'vitest'
import { wordCheck } from '@/lib/domain/breakdown/words/word-check'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

/** What the first cost line comes to, in words, without its name. */
function told(amount: unknown, parts: object = {}): string | undefined {
  const breakdown = settleFile({ costLines: [{ id: 'pay', amount, trueUp: 'units' }], ...parts })
  return breakdown.lines.map((line) => wordLine(breakdown, line))[0]?.replace('pay, y1, paid out by city: ', '')
}
const hours = { n: 100, unit: 'hours' }
const rateTrueUp = (amount: object, rate: number) => ({
  costLines: [{ id: 'pay', position: 'sro', amount, trueUp: 'rate' }],
  positions: [{ id: 'sro', headcount: 2 }],
  actuals: { rates: { pay: { y1: rate } } },
})

describe('what really happened is told', () => {
  it('of a rate that is held to its most, as it really was; of units, beside it', () => {
    const held = { each: 60, eachAtMost: 55, times: [hours] }
    expect(told(held, rateTrueUp(held, 62))).toBe(
      '$55 (held down from $62) × 100 hours = $5,500, with the actual rate.',
    )
    expect(told(held, { actuals: { units: { pay: { y1: 90 } } } })).toBe(
      '$55 (held down from $60) × 90 hours = $4,950, with the actual number of hours.',
    )
  })

  it('of units, as those of each officer where officers are counted beside them', () => {
    const actual = (amount: object, count: unknown) =>
      told(amount, {
        positions: [{ id: 'sro', headcount: 2 }],
        costLines: [{ id: 'pay', position: 'sro', amount, trueUp: 'units' }],
        actuals: { units: { pay: { y1: count } } },
      })
    const each = { each: 50, times: ['headcount', hours] }
    expect(actual(each, 90)).toBe(
      '$50 × 2 officers × 90 hours = $9,000, with the actual number of hours of each officer.',
    )
    expect(told(each, rateTrueUp(each, 60))).toBe('$60 × 2 officers × 100 hours = $12,000, with the actual rate.')
    expect(actual({ each: 50, times: [{ n: 2, unit: 'officers' }] }, 3)).toBe(
      '$50 × 3 officers = $150, with the actual number of officers.',
    )
    const others = (unit: string) => actual({ each: 50, times: [{ n: 2, unit }, hours] }, { hours: 90 })
    expect(others('reserve officers')).toBe('$50 × 2 reserve officers × 90 hours = $9,000, with the actual numbers.')
    expect(others('officers on call')).toBe('$50 × 2 officers on call × 90 hours = $9,000, with the actual numbers.')
    expect(others('officer')).toContain('with the actual number of hours of each officer.')
  })
})

describe('what is not recorded is told', () => {
  it('of a percent, a part and a number, with what is known beside them', () => {
    const measures = [{ id: 'levy', name: 'Levy', unit: 'dollars', values: 1_000 }]
    expect(told({ part: null, ofMeasure: 'levy' }, { measures })).toBe(
      'a part not recorded of Levy ($1,000) = not recorded.',
    )
    expect(told({ each: 60, times: [{ n: null, unit: 'hours', beyond: 40 }] })).toBe(
      '$60 × a number of hours not recorded beyond 40 = not recorded.',
    )
    const lines = (amount: object) => [
      { id: 'pay', amount },
      { id: 'car', amount: 500, years: ['y1'] },
    ]
    const car = (percent: unknown) => ({ percent, of: { costLines: ['car'] } })
    expect(told({}, { costLines: lines(car(null)) })).toBe('a percent not recorded of car ($500) = not recorded.')
    const breakdown = settleFile({ years: TWO_YEARS, costLines: lines(car('10%')) })
    expect(
      breakdown.lines.filter(({ costLineId }) => costLineId === 'pay').map((line) => wordLine(breakdown, line)),
    ).toEqual([
      'pay, y1, paid out by city: 10% of car ($500) = $50.',
      'pay, y2, paid out by city: 10% of nothing ($0) = $0.',
    ])
  })
})

describe('a count is told', () => {
  const count = (n: unknown, unit: string) => told({ each: 1_200, times: [{ n, unit }] })

  it('as a part of the time only where it is less than the whole of it', () => {
    expect(count('12/12', 'months')).toBe('$1,200 × 12/12 months = $1,200.')
    expect(count('18/12', 'months')).toBe('$1,200 × 18/12 months = $1,800.')
    expect(count('2.25/12', 'months')).toBe('$1,200 × 2.25 of 12 months = $225.')
    expect(count('182/31', 'months')).toBe('$1,200 × 5.87 months (182/31) = $7,045.161… rounds to $7,045.16.')
    expect(count('5 27/31', 'months')).toBe('$1,200 × 5.87 months (5 27/31) = $7,045.161… rounds to $7,045.16.')
    expect(count('10/12', 'months of service')).toBe('$1,200 × 10/12 months of service = $1,000.')
    expect(count('5', 'years')).toBe('$1,200 × 5 years = $6,000.')
  })
})

describe('rounding is told', () => {
  const share = (to: number, mode: string, amount = 100) => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount }],
      split: [{ steps: [{ shares: { schools: '1/3' } }, { rest: 'city' }] }],
      rounding: { share: { to, mode } },
    })
    return breakdown.draws.map((draw) => wordDraw(breakdown, draw))[0]?.replace(', paid by schools.', '')
  }

  it('up and down, to the cent and to more', () => {
    expect(share(0.01, 'up')).toBe('pay, y1: $100 × 1/3 = $33.333… rounds up to $33.34')
    expect(share(0.01, 'down', 200)).toBe('pay, y1: $200 × 1/3 = $66.666… rounds down to $66.66')
    expect(share(1, 'down', 200)).toBe('pay, y1: $200 × 1/3 = $66.666…, rounded down to $1: $66')
    expect(share(1, 'half-even')).toBe(
      'pay, y1: $100 × 1/3 = $33.333…, rounded to the nearest $1, a half to the even one: $33',
    )
  })

  it('of what is owed back, below zero', () => {
    expect(share(0.01, 'half-up', -100)).toBe(
      'pay, y1: −$100 × 1/3 = −$33.333… rounds to −$33.33, credited to schools.',
    )
  })

  it('of parts that make a whole, with the dollar that makes them do so', () => {
    const breakdown = settleFile({
      parties: ['a', 'b', 'c'].map((id) => ({ id, side: id === 'a' ? 'agency' : 'district' })),
      costLines: [{ id: 'pay', amount: 100 }],
      split: [{ steps: [{ shares: { a: '1/3', b: '1/3', c: '1/3' } }] }],
      rounding: { share: { to: 1 } },
    })
    expect(breakdown.draws.map((draw) => wordDraw(breakdown, draw))).toEqual([
      'pay, y1: $100 × 1/3 = $33.333…, with $1 more so that the parts add up to the whole: $34, paid by a.',
      'pay, y1: $100 × 1/3 = $33.333…, rounded to the nearest $1: $33, paid by b.',
      'pay, y1: $100 × 1/3 = $33.333…, rounded to the nearest $1: $33, paid by c.',
    ])
  })
})

describe('a printed figure that cannot be checked is told', () => {
  it('with all that is not recorded of it', () => {
    const breakdown = settleFile({
      costLines: [
        { id: 'pay', amount: null },
        { id: 'car', amount: null },
      ],
      stated: [{ what: 'total', is: 200_000 }],
    })
    expect(breakdown.stated.map(wordCheck)).toEqual([
      'The total cost: printed $200,000, cannot be checked (not recorded: pay, y1; car, y1).',
    ])
  })
})

describe('payments are told', () => {
  const payments = (billing: object) => {
    const breakdown = settleFile({ billing: [{ from: 'schools', to: 'city', payments: 2, ...billing }] })
    return wordPayments(breakdown)
  }

  it('together where they are alike and name no days, each by itself where they do', () => {
    expect(payments({})).toEqual(['Payments 1 to 2 of 2 for y1, each: $25,000 from schools to city.'])
    expect(payments({ payments: ['09-01', '03-01'] })).toEqual([
      'Payment 1 of 2 for y1, due September 1, 2024: $25,000 from schools to city.',
      'Payment 2 of 2 for y1, due March 1, 2025: $25,000 from schools to city.',
    ])
  })

  it('with the credit they used, or what was owed from before', () => {
    expect(payments({ openingCredit: 1_000 })[0]).toContain('$24,000 from schools to city, after $1,000 of credit.')
    expect(payments({ openingCredit: -1_000 })[0]).toContain(
      '$26,000 from schools to city, with $1,000 owed from before.',
    )
  })
})
