import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { wordRound } from '@/lib/domain/breakdown/words/word-round'
import { cents } from '@/lib/domain/money/cents'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const differing = (parts: object) => settleFile(parts).warnings.filter(({ name }) => name === 'fraction-differs')
const pay = (amount: unknown) => [{ id: 'pay', amount }]

describe('a printed percent that is not what somebody pays', () => {
  const percent = (of?: string, is = '75%') => [{ what: 'percent', ...(of && { of }), is }]

  it('is warned of with the dollars that both come to', () => {
    const split = [{ steps: [{ amounts: { schools: 72_305 } }, { rest: 'city' }] }]
    // 72,305 of 96,480 is 74.943%; 75% of it is 72,360
    expect(differing({ costLines: pay(96_480), split, stated: percent('schools') })).toEqual([
      {
        name: 'fraction-differs',
        message:
          'The percent that schools pays is printed as 75%; it is 74.94%: $72,305, where the printed percent would give $72,360.',
        ...{ aboutId: 'schools', oursCents: 7_230_500, statedCents: 7_236_000, differenceCents: 5_500 },
      },
    ])
  })

  it('may be that of all together', () => {
    const split = [{ steps: [{ shares: { schools: '70%', city: '29.6%' } }] }]
    expect(differing({ costLines: pay(1_000), split, stated: percent(undefined, '100%') })).toEqual([
      {
        name: 'fraction-differs',
        message:
          'The percent that all pay together is printed as 100%; it is 99.60%: $996, where the printed percent would give $1,000.',
        ...{ oursCents: 99_600, statedCents: 100_000, differenceCents: 400 },
      },
    ])
  })

  it('is warned of without dollars where the cost is not recorded', () => {
    const split = [{ steps: [{ shares: { schools: '74.94%' } }, { rest: 'city' }] }]
    expect(differing({ costLines: pay(null), split, stated: percent('schools') })).toEqual([
      {
        name: 'fraction-differs',
        message: 'The percent that schools pays is printed as 75%; it is 74.94%.',
        aboutId: 'schools',
      },
    ])
  })

  it('is not warned of where it is what they pay, or a sum is printed', () => {
    expect(differing({ stated: [...percent('schools', '50%'), { what: 'pays', of: 'schools', is: 50_000 }] })).toEqual(
      [],
    )
  })
})

describe('a part of the time that is printed as another percent', () => {
  const of = (statedAs?: string, fraction: unknown = '181/260') => ({
    ...{ fraction, unit: 'days', ...(statedAs && { statedAs }) },
  })
  const days = (slice: object, parts: object = {}) => {
    const split = [{ per: 'line', steps: [{ of: slice, shares: { schools: '100%' } }, { rest: 'city' }] }]
    const costLines = [...pay(26_000), { id: 'car', amount: 2_600 }]
    return differing({ years: TWO_YEARS, costLines, split, ...parts })
  }

  it('is warned of once, with what it comes to of all cost of the first year', () => {
    // 28,600 × 181/260 is 19,910, 70% of it 20,020
    expect(days(of('70%'))).toEqual([
      {
        name: 'fraction-differs',
        message:
          '181 of 260 days is 69.62%, printed as 70%: in y1 $19,910, where the printed percent would give $20,020.',
        ...{ oursCents: 1_991_000, statedCents: 2_002_000, differenceCents: 11_000 },
      },
    ])
  })

  it('is warned of without dollars where the cost is not recorded', () => {
    expect(days(of('70%'), { costLines: pay(null) })).toEqual([
      { name: 'fraction-differs', message: '181 of 260 days is 69.62%, printed as 70%.' },
    ])
  })

  it('is not warned of where it is not recorded, not printed, or right', () => {
    for (const slice of [of('70%', null), of(), of('50%', '130/260')]) expect(days(slice)).toEqual([])
  })

  it('counts by itself in each step and rule, and for each who bears it', () => {
    const step = (name: string) => ({ of: of('70%'), shares: { [name]: '50%' } })
    const costLines = [...pay(26_000), { id: 'car', amount: 2_600 }]
    const split = [
      { when: { costLines: ['car'] }, steps: [step('schools'), { rest: 'city' }] },
      { steps: [{ of: of('70%'), shares: { schools: '25%', city: '25%' } }, step('schools'), { rest: 'city' }] },
    ]
    // 2,600 × 181/260 = 1,810; 26,000 × 181/260 = 18,100, half of it leaves 16,950, of which 181/260 is 11,799.81
    expect(differing({ costLines, split }).map(({ oursCents }) => oursCents)).toEqual([181_000, 1_810_000, 1_179_981])
  })
})

describe('a minimum that is a range', () => {
  it('is met at both ends', () => {
    const breakdown = settleFile({ minimums: [{ id: 'least', on: 'schools', atLeast: { low: 60_000, high: 70_000 } }] })
    const range = (id: string) => costBorneBy(breakdown, id)
    expect(range('schools')).toMatchObject({ cents: null, atLeastCents: 6_000_000, atMostCents: 7_000_000 })
    expect(range('city')).toMatchObject({ cents: null, atLeastCents: 3_000_000, atMostCents: 4_000_000 })
  })
})

describe('amounts that the paper does not print', () => {
  it('mark what rests on them, of both kinds where there are both', () => {
    const breakdown = settleFile({
      costLines: [
        { id: 'pay', amount: 100, basis: 'inferred' },
        { id: 'car', amount: 200, basis: 'illustrative' },
      ],
    })
    expect(breakdown.draws.map((draw) => wordDraw(breakdown, draw))).toEqual([
      'pay and car, y1: $300 × 50% = $150 (illustrative, inferred), paid by schools.',
      'What is left of pay and car, y1: $150 (illustrative, inferred), paid by city.',
    ])
  })
})

describe('a rounding in words', () => {
  it('is nothing to the nearest cent, as every figure is', () => {
    const words = (toCents: number, mode: Parameters<typeof wordRound>[0]['mode']) =>
      wordRound({ toCents: cents(toCents), mode })
    expect(words(1, 'half-up')).toBe('')
    expect(words(1, 'half-even')).toBe(', rounded to the nearest 1¢, a half to the even one')
    expect(words(5, 'down')).toBe(', rounded down to 5¢')
    expect(words(10_000, 'half-up')).toBe(', rounded to the nearest $100')
  })
})
