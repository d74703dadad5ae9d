import { describe, expect, it } from 'vitest'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const FILE = {
  parties: [
    { id: 'city', name: 'City of Elm', side: 'agency' },
    { id: 'schools', name: 'Elm Schools', side: 'district', parts: [{ id: 'north', name: 'North High' }, 'south'] },
  ],
  sources: [{ id: 'cops', name: 'COPS grant' }],
  years: [
    { id: 'y1', name: '2024-25', startsOn: '2024-07-01', endsOn: '2025-06-30' },
    { id: 'y2', name: '2025-26', startsOn: '2025-07-01', endsOn: '2026-06-30' },
  ],
  positions: [
    { id: 'sro', name: 'SRO', headcount: { byYear: { y1: 2, y2: 3 } } },
    { id: 'sergeant', headcount: 1 },
  ],
  costLines: [
    {
      id: 'pay',
      name: 'Pay',
      category: 'salary',
      position: 'sro',
      amount: { each: { byYear: { y1: 50, y2: 60 } }, times: ['headcount'] },
    },
    {
      id: 'overtime',
      name: 'Overtime',
      category: 'salary',
      position: 'sergeant',
      amount: { each: 5, times: [{ n: 4, unit: 'hours' }] },
    },
    {
      id: 'car',
      name: 'Car',
      category: 'vehicle',
      amount: 30,
      covers: [[{ n: 10, unit: 'months' }], [{ n: 5, unit: 'weeks' }]],
    },
    { id: 'office', amount: 40, inKind: true },
  ],
  split: [
    { when: { costLines: ['car'] }, steps: [{ rest: 'city' }] },
    { steps: [{ shares: { cops: '10%' } }, { shares: { schools: '50%' } }, { rest: 'city' }] },
  ],
  limits: [{ id: 'cap', name: 'School cap', on: 'schools', per: ['year'], atMost: 100 }],
  allocations: [{ of: 'schools', by: 'campus', steps: [{ shares: { north: '1/3' } }, { rest: 'south' }] }],
  billing: [{ from: 'schools', to: 'city', payments: 2 }],
}

/**
 * By hand: salaries cost $120 and $200, of which the grant pays $12 and $20, and the schools $54 and $90; the car costs
 * $30 a year. What each figure is called, and what it is.
 */
const FIGURES: [label: string, stated: object][] = [
  ['The total cost', { what: 'total', is: 380 }],
  ['The total cost, 2024-25', { what: 'total', year: 'y1', is: 150 }],
  ['The total cost, 2024-25, 2025-26', { what: 'total', years: ['y1', 'y2'], is: 380 }],
  ['The total cost of vehicle', { what: 'total', line: 'vehicle', is: 60 }],
  ['The total cost of SRO, 2025-26', { what: 'total', position: 'sro', year: 'y2', is: 180 }],
  ['The cost of Pay', { what: 'line', of: 'pay', is: 280 }],
  ['The cost of salary, 2024-25', { what: 'line', of: 'salary', year: 'y1', is: 120 }],
  ['The cost of office', { what: 'line', of: 'office', is: 80 }],
  ['The rate of Pay', { what: 'rate', of: 'pay', is: 50 }],
  ['The rate of Pay, 2025-26', { what: 'rate', of: 'pay', year: 'y2', is: 60 }],
  ['The rate of Car', { what: 'rate', of: 'car', is: 2 }],
  ['The rate of Car', { what: 'rate', of: 'car', product: 1, is: 3 }],
  ['The number of units of Overtime', { what: 'units', of: 'overtime', is: 4 }],
  ['The number of units of Pay, 2025-26', { what: 'units', of: 'pay', year: 'y2', is: 3 }],
  ['The number of units of Car', { what: 'units', of: 'car', is: 15 }],
  ['The number of units of Car, product 2', { what: 'units', of: 'car', product: 2, is: 5 }],
  ['The number of officers', { what: 'headcount', is: 3 }],
  ['The number of officers, 2025-26', { what: 'headcount', year: 'y2', is: 4 }],
  ['The number of officers (SRO), 2025-26', { what: 'headcount', of: 'sro', year: 'y2', is: 3 }],
  ['What Elm Schools pays', { what: 'pays', of: 'schools', is: 144 }],
  ['What Elm Schools pays, 2024-25', { what: 'pays', of: 'schools', year: 'y1', is: 54 }],
  ['What COPS grant pays', { what: 'pays', of: 'cops', is: 32 }],
  ['What City of Elm pays of Car', { what: 'pays', of: 'city', line: 'car', is: 60 }],
  ['What Elm Schools pays of SRO', { what: 'pays', of: 'schools', position: 'sro', is: 126 }],
  ['The most that Elm Schools pays', { what: 'most', of: 'schools', is: 144 }],
  ['The percent that Elm Schools pays, 2024-25', { what: 'percent', of: 'schools', year: 'y1', is: '36%' }],
  ['The percent that all pay together', { what: 'percent', is: '100%' }],
  ['What Elm Schools owes', { what: 'owes', of: 'schools', is: 144 }],
  ['What Elm Schools owes, 2025-26', { what: 'owes', of: 'schools', year: 'y2', is: 90 }],
  ['Each payment of Elm Schools, 2025-26', { what: 'payment', of: 'schools', year: 'y2', is: 45 }],
  ['Each payment of everyone', { what: 'payment', is: 27 }],
  ['What is never billed to Elm Schools', { what: 'unbilled', of: 'schools', is: 0 }],
  ['What is never billed to everyone', { what: 'unbilled', is: 0 }],
  ['What falls on North High', { what: 'part', of: 'north', is: 48 }],
  ['What falls on south, 2024-25', { what: 'part', of: 'south', year: 'y1', is: 36 }],
  ['The limit of School cap', { what: 'limit', of: 'cap', is: 200 }],
  ['The limit of Elm Schools, 2025-26', { what: 'limit', of: 'schools', year: 'y2', is: 100 }],
  ['The change of the total cost since 2024-25, 2025-26', { what: 'change', since: 'y1', year: 'y2', is: 80 }],
  ['The change of the total cost since 2024-25, 2025-26', { what: 'change', since: 'y1', year: 'y2', is: '53.3%' }],
  [
    'The change of what Elm Schools pays since 2024-25, 2025-26',
    { what: 'change', of: 'schools', since: 'y1', year: 'y2', is: 36 },
  ],
  [
    'The change of what Elm Schools pays since 2024-25, 2025-26',
    { what: 'change', of: 'schools', since: 'y1', year: 'y2', is: '66.67%' },
  ],
]

const settled = (stated: object[], parts: object = {}) => settleFile({ ...FILE, ...parts, stated })

describe('a figure that the documents print', () => {
  it.each(FIGURES)('%s', (label, stated) => {
    const { stated: checks, warnings } = settled([stated])
    expect(checks).toMatchObject([{ label, outcome: 'matches' }])
    expect(warnings).toEqual([])
  })

  it('is one of what there is: nothing else has a payment', () => {
    expect(settled([{ what: 'payment', of: 'city', is: 5 }]).stated).toMatchObject([
      { label: 'Each payment of City of Elm', outcome: 'unknown' },
    ])
  })

  it('adds no warning of another kind, and changes no figure', () => {
    const { stated: _, warnings: __, ...without } = settled([])
    const { stated: ___, warnings: ____, ...beside } = settled([{ what: 'total', is: 1 }])
    expect(beside).toEqual(without)
  })
})

describe('a printed figure of one among several', () => {
  it('is the debt, or what is never billed, of that one', () => {
    const file = {
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district' },
        { id: 'college', side: 'district' },
      ],
      split: [{ steps: [{ shares: { schools: '50%', college: '30%' } }, { rest: 'city' }] }],
      costLines: [{ id: 'pay', amount: 100 }],
      billing: ['schools', 'college'].map((from) => ({
        from,
        to: 'city',
        payments: 4,
        rounding: { to: 1, mode: 'down' },
        residue: 'unbilled',
      })),
    }
    const stated = [
      { what: 'owes', of: 'college', is: 30 },
      { what: 'unbilled', of: 'schools', is: 2 },
      { what: 'unbilled', is: 4 },
      { what: 'payment', of: 'college', is: 7 },
    ]
    expect(settleFile({ ...file, stated }).stated.map(({ outcome }) => outcome)).toEqual(stated.map(() => 'matches'))
  })

  it('is the limit on the positions and years that it means', () => {
    const limit = { id: 'cap', on: 'schools', atMost: { each: 50, times: ['headcount'] } }
    const check = (parts: object, is: number) =>
      settled([{ what: 'limit', of: 'cap', is }], { limits: [{ ...limit, ...parts }] }).stated[0]?.outcome
    expect(check({ per: ['year', 'position'], when: { costLines: ['pay'] } }, 250)).toBe('matches')
    expect(check({ per: ['year', 'position'], when: { costLines: ['salary'] } }, 350)).toBe('matches')
    // one sum for both years: $50 for each officer of the year that has the most, three
    expect(check({ per: [], when: { costLines: ['pay'] } }, 150)).toBe('matches')
  })
})

describe('a printed sum that differs', () => {
  it('is warned of with both figures, the note, and the difference', () => {
    expect(settled([{ what: 'total', is: 381, note: 'table 2' }]).warnings).toEqual([
      {
        name: 'stated-differs',
        message: 'The total cost is printed as $381 (table 2), $1 more than the $380 that these terms come to.',
        statedCents: 38_100,
        oursCents: 38_000,
        differenceCents: 100,
      },
    ])
  })

  it('names its year, if it is of one, and whose it is', () => {
    const of = (years: string[]) => settled([{ what: 'pays', of: 'schools', years, is: 1 }]).warnings[0]
    expect(of(['y2'])).toMatchObject({ yearId: 'y2', aboutId: 'schools', differenceCents: -8_900 })
    expect(of(['y1', 'y2'])).not.toHaveProperty('yearId')
  })

  it('in whole dollars is taken for rounded, with cents for exact', () => {
    const total = (is: number | string) =>
      settleFile({ costLines: [{ id: 'pay', amount: 100.4 }], stated: [{ what: 'total', is }] })
    expect(total(100).stated).toMatchObject([{ outcome: 'matches', differenceCents: -40 }])
    expect(total('100.40').stated).toMatchObject([{ outcome: 'matches', differenceCents: 0 }])
    expect(total('100.41').stated).toMatchObject([{ outcome: 'differs', differenceCents: 1 }])
    expect(total(101).stated).toMatchObject([{ outcome: 'differs' }])
  })
})

describe('a printed number or percent that differs', () => {
  it('is warned of with ours', () => {
    expect(settled([{ what: 'headcount', is: 5, note: 'page 1' }]).warnings).toEqual([
      { name: 'stated-differs', message: 'The number of officers is printed as 5 (page 1); these terms come to 3.' },
    ])
    const { warnings } = settled([{ what: 'change', of: 'schools', since: 'y1', year: 'y2', is: '65%' }])
    expect(warnings).toEqual([
      {
        name: 'stated-differs',
        message:
          'The change of what Elm Schools pays since 2024-25, 2025-26 is printed as 65%; these terms come to 66.67%.',
        yearId: 'y2',
        aboutId: 'schools',
      },
    ])
  })

  it('is compared at the decimals that are printed; a fraction is exact', () => {
    const positions = [{ id: 'sro', headcount: '2/3' }]
    const outcome = (is: string) => settleFile({ positions, stated: [{ what: 'headcount', is }] }).stated[0]?.outcome
    expect(['2/3', '0.67', '0.7', '1'].map(outcome)).toEqual(['matches', 'matches', 'matches', 'matches'])
    expect(['67/100', '0.66', '0.667', '0.668', '2'].map(outcome)).toEqual([
      'differs',
      'differs',
      'matches',
      'differs',
      'differs',
    ])
  })

  it('of a percent is shown at two decimals, or at as many as are printed', () => {
    const share = (is: string) => settled([{ what: 'percent', of: 'schools', is }]).stated[0]?.oursRatio
    expect(share('38%')).toBe('37.89%')
    expect(share('37.895%')).toBe('37.895%')
  })

  it('that matches only as rounded is told, where it is a whole percent', () => {
    const of = (is: string) => settled([{ what: 'percent', of: 'schools', is }]).warnings
    expect(of('38%')).toMatchObject([{ name: 'fraction-differs', aboutId: 'schools' }])
    expect(of('38%')[0]?.message).toContain('The percent that Elm Schools pays is printed as 38%; it is 37.89%')
    expect(of('37.9%')).toEqual([])
  })
})

describe('a printed figure that the terms do not determine', () => {
  const costLines = [
    { id: 'pay', position: 'sro', amount: { each: 50, times: [{ n: 10, unit: 'days', upTo: true }] } },
    { id: 'tax', amount: { percent: '10%', of: { costLines: ['pay'] } } },
  ]
  const positions = [
    { id: 'sro', headcount: { byYear: { y2: 3 } } },
    { id: 'sergeant', headcount: 1 },
  ]
  const parts = { costLines, positions, split: FILE.split.slice(1) }
  const check = (stated: object) => settled([stated], parts).stated[0]

  it('cannot be checked, and no warning says that it differs', () => {
    expect(check({ what: 'units', of: 'pay', is: 10 })).toMatchObject({ outcome: 'unknown' })
    expect(check({ what: 'headcount', is: 1 })).toMatchObject({ outcome: 'unknown' })
    expect(check({ what: 'rate', of: 'tax', is: 10 })).toMatchObject({ outcome: 'unknown' })
    expect(check({ what: 'change', since: 'y1', year: 'y2', is: '1%' })).toMatchObject({ outcome: 'unknown' })
    expect(check({ what: 'total', is: 10 })).toMatchObject({ outcome: 'unknown', ours: { cents: null } })
    const { warnings } = settled([{ what: 'total', is: 10 }], parts)
    expect(warnings.map(({ name }) => name)).toEqual(['not-recorded'])
  })

  it('may still be the most that one pays, by its limit or by what the cost can come to', () => {
    expect(check({ what: 'most', of: 'schools', year: 'y1', is: 100 })).toMatchObject({ outcome: 'matches' })
    expect(check({ what: 'most', of: 'cops', year: 'y1', is: 55 })).toMatchObject({ outcome: 'matches' })
    expect(check({ what: 'most', of: 'cops', year: 'y1', is: 56 })).toMatchObject({ outcome: 'differs' })
  })

  it('of a price that covers nothing has no rate', () => {
    const nothing = [{ id: 'car', amount: 30, covers: [[{ n: 0, unit: 'months' }]] }]
    expect(settled([{ what: 'rate', of: 'car', is: 3 }], { costLines: nothing }).stated).toMatchObject([
      { outcome: 'unknown' },
    ])
  })

  it('is a percent of nothing', () => {
    const nothing = [{ id: 'car', amount: 0 }]
    expect(settled([{ what: 'percent', of: 'city', is: '50%' }], { costLines: nothing }).stated).toMatchObject([
      { outcome: 'unknown' },
    ])
  })
})
