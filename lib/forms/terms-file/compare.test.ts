import { describe, expect, it } from 'vitest'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { readFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const half = [{ steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] }]

function sentences(before: object, after: object): string[] {
  return compareTerms(readFile(before), readFile(after)).changes.map(({ sentence }) => sentence)
}

describe('the same deal said differently differs in nothing', () => {
  const same: [string, object, object][] = [
    [
      'shares that make a whole, and payer and rest',
      { split: [{ steps: [{ shares: { schools: '1/2', city: '50%' } }] }] },
      { split: half },
    ],
    [
      'a part of the time, and the percent it comes to',
      {
        split: [
          { steps: [{ of: { fraction: '9/12', unit: 'months' }, shares: { schools: '50%' } }, { rest: 'city' }] },
        ],
      },
      { split: [{ steps: [{ shares: { schools: '37.5%' } }, { rest: 'city' }] }] },
    ],
    [
      'a share for the provider before the rest that is its own',
      {
        split: [
          {
            steps: [
              { of: { fraction: '10/12', unit: 'months' }, shares: { schools: '50%', city: '50%' } },
              { rest: 'city' },
            ],
          },
        ],
      },
      {
        split: [
          { steps: [{ of: { fraction: '10/12', unit: 'months' }, shares: { schools: '50%' } }, { rest: 'city' }] },
        ],
      },
    ],
    [
      'a rule by year, and a share by year',
      {
        years: TWO_YEARS,
        split: [
          { when: { years: ['y1'] }, steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] },
          { steps: [{ shares: { schools: '60%' } }, { rest: 'city' }] },
        ],
      },
      {
        years: TWO_YEARS,
        split: [{ steps: [{ shares: { schools: { byYear: { y1: '50%', y2: '60%' } } } }, { rest: 'city' }] }],
      },
    ],
    [
      'a share of what a share left, and its part of the whole',
      { split: [{ steps: [{ shares: { schools: '50%' } }, { shares: { city: '100%' } }] }] },
      { split: half },
    ],
    [
      'a rate times months, and the sum it comes to',
      { costLines: [{ id: 'pay', amount: { each: 1_000, times: [{ n: 12, unit: 'months' }] } }] },
      { costLines: [{ id: 'pay', amount: 12_000 }] },
    ],
    ['a ceiling, and a limit on the source', ...grantLimits()],
  ]

  it.each(same)('%s', (_, before, after) => {
    expect(compareTerms(readFile(before), readFile(after))).toEqual({ changes: [], money: [] })
    expect(compareTerms(readFile(after), readFile(before))).toEqual({ changes: [], money: [] })
  })

  function grantLimits(): [object, object] {
    const split = [{ steps: [{ shares: { grant: '75%' } }, { rest: 'city' }] }]
    return [
      { sources: [{ id: 'grant', ceiling: 60_000 }], split },
      { sources: [{ id: 'grant' }], split, limits: [{ id: 'award', on: 'grant', atMost: 60_000 }] },
    ]
  }
})

describe('what differs is told', () => {
  it('in sentences and in dollars per party and year', () => {
    const before = readFile({ years: TWO_YEARS })
    const after = readFile({
      years: TWO_YEARS,
      split: [{ steps: [{ shares: { schools: { byYear: { y1: '50%', y2: '60%' } } } }, { rest: 'city' }] }],
    })
    const { changes, money } = compareTerms(before, after)
    expect(changes).toEqual([
      {
        area: 'who pays',
        yearId: 'y2',
        sentence: 'pay in y2: schools 60%, city the rest; before, schools 50%, city the rest.',
      },
    ])
    expect(money.map(({ bearerId, yearId, difference }) => [bearerId, yearId, difference.cents])).toEqual([
      ['city', 'y2', -1_000_000],
      ['schools', 'y2', 1_000_000],
    ])
  })

  it('of amounts, officers, years, lines, limits, rounding, payments and notes', () => {
    const positions = (headcount: number) => ({
      positions: [{ id: 'sro', headcount }],
      costLines: [{ id: 'pay', position: 'sro', amount: { each: 50_000, times: ['headcount'] } }],
    })
    expect(sentences(positions(1), positions(2))).toEqual([
      'SRO position 1 in y1: 2, before 1.',
      'pay in y1 costs $100,000, before $50,000.',
    ])
    expect(sentences({}, { years: TWO_YEARS })).toEqual(['y2 is added.'])
    expect(sentences({}, { costLines: [{ id: 'car', amount: 1 }] })).toEqual(['car is added.', 'pay is removed.'])
    expect(sentences({ costLines: [{ id: 'pay', amount: null }] }, {})).toEqual([
      'pay in y1 costs $100,000, before not recorded.',
    ])
    const limits = (atMost: number) => ({ limits: [{ id: 'cap', on: 'schools', per: ['year'], atMost }] })
    expect(sentences(limits(40_000), limits(45_000))).toEqual([
      'What schools pays is now not to exceed $45,000 for each year.',
      'What schools pays was not to exceed $40,000 for each year.',
    ])
    expect(sentences({}, { rounding: { share: { to: 1 } } })).toEqual(['Shares are rounded differently.'])
    expect(sentences({}, { billing: [{ from: 'schools', to: 'city', payments: 2 }] })).toEqual([
      'The payments from schools to city change.',
    ])
    expect(sentences({}, { notes: ['Substitutes after ten days.'] })).toEqual(['New note: Substitutes after ten days.'])
    const trueUp = (kind: string) => ({ costLines: [{ id: 'pay', amount: 100_000, trueUp: kind }] })
    expect(sentences(trueUp('none'), trueUp('amount'))).toEqual([
      'Of pay, it is trued up to the actual cost; before, its price stands.',
    ])
  })

  it('a fixed sum for all lines is not the same sum for each', () => {
    const file = (per: string) => ({
      costLines: [
        { id: 'pay', amount: 100_000 },
        { id: 'car', amount: 100_000 },
      ],
      split: [{ per, steps: [{ amounts: { schools: 10_000 } }, { rest: 'city' }] }],
    })
    expect(compareTerms(readFile(file('year')), readFile(file('line'))).changes).toHaveLength(1)
  })
})

describe('payments', () => {
  const billed = (payments: unknown, billing: object = {}) => ({
    billing: [{ from: 'schools', to: 'city', payments, ...billing }],
  })
  const parts = [
    { on: '09-01', part: '40%' },
    { on: '05-01', rest: true },
  ]

  it('said differently are the same: days in another order, a part as a fraction, what is so when left out', () => {
    const turned = [
      { on: '05-01', rest: true },
      { on: '09-01', part: '2/5' },
    ]
    expect(sentences(billed(parts), billed(turned, { residue: 'first' }))).toEqual([])
    expect(sentences(billed(['06-15', '12-15']), billed(['12-15', '06-15'], { catchUp: 'spread' }))).toEqual([])
  })

  it('that change in a part, or in how a difference is met, are said to', () => {
    const change = ['The payments from schools to city change.']
    expect(sentences(billed(parts), billed([{ on: '09-01', part: '50%' }, parts[1]]))).toEqual(change)
    expect(sentences(billed(parts), billed(parts, { difference: 'nextYear' }))).toEqual(change)
  })
})
