import { describe, expect, it } from 'vitest'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { Billing } from '@/lib/domain/terms/billing'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import { faults, line, SOUND, SUM, year } from '@/lib/domain/terms/faults/testing/sound-terms'
import type { Limit, Step } from '@/lib/domain/terms/split'
import type { Stated } from '@/lib/domain/terms/stated'

const faultsOfLine = (parts: Partial<CostLine>) => faults({ costLines: [line('pay', parts)] })
const faultsOfSteps = (...steps: Step[]) => faults({ split: [{ steps }] })
const REST: Step = { rest: 'city' }

describe('sound terms', () => {
  it('have no fault', () => expect(faults({})).toEqual([]))
})

describe('ids', () => {
  it('are each used once in their list', () => {
    const double = (id: string) => `expected an id of its own: "${id}" is already used`
    expect(faults({ costLines: [line('pay'), line('pay')] })).toEqual([`costLines[1].id: ${double('pay')}`])
    expect(faults({ positions: [...SOUND.positions, ...SOUND.positions] })).toEqual([
      `positions[1].id: ${double('sro')}`,
    ])
    const [first] = SOUND.years
    expect(faults({ years: first ? [first, first] : [] })).toEqual([`years[1].id: ${double('y1')}`])
    expect(faults({ measures: [...SOUND.measures, ...SOUND.measures].slice(1, 4) })).toEqual([
      `measures[2].id: ${double('cpi')}`,
    ])
  })

  it('are shared by whoever may bear cost: parties, sources and parts', () => {
    expect(faults({ sources: [{ id: 'city' }, { id: 'north' }] })).toEqual([
      'sources[0].id: expected an id of its own: "city" is already used',
      'parties[1].parts[0]: expected an id of its own: "north" is already used',
    ])
  })

  it('may be the same in different lists', () => {
    expect(faults({ costLines: [line('city'), line('sro'), line('y1')] })).toEqual([])
  })
})

describe('years', () => {
  it('end on or after the day they start', () => {
    expect(faults({ years: [year('y1', '2024-07-01', '2024-07-01'), year('y2', '2024-07-02', '2024-07-01')] })).toEqual(
      ['years[1].endsOn: expected an end on or after the start'],
    )
  })

  it('that a list or a source names are there', () => {
    const byYear = { y1: cents(1), y3: cents(2) }
    expect(faultsOfLine({ amount: { each: { byYear } } })).toEqual([
      'costLines[0].amount.each.byYear.y3: expected the id of a contract year (y1, y2), not "y3"',
    ])
    expect(faults({ sources: [{ id: 'grant', years: ['y2', 'y3'] }] })).toEqual([
      'sources[0].years[1]: expected the id of a contract year (y1, y2), not "y3"',
    ])
    expect(faultsOfSteps({ shares: { schools: { byYear: { y9: ratio('5%') } } } }, REST)).toEqual([
      'split[0].steps[0].shares.schools.byYear.y9: expected the id of a contract year (y1, y2), not "y9"',
    ])
  })
})

describe('a cost line', () => {
  it('is of a position, parties and years that there are', () => {
    expect(faultsOfLine({ position: 'chief', incurredBy: 'county', billedBy: 'state', years: ['y1', 'y7'] })).toEqual([
      'costLines[0].position: expected the id of a position (sro), not "chief"',
      'costLines[0].incurredBy: expected the id of a party (city, schools), not "county"',
      'costLines[0].billedBy: expected the id of a party (city, schools), not "state"',
      'costLines[0].years[1]: expected the id of a contract year (y1, y2), not "y7"',
    ])
  })

  it('counts officers only of a position', () => {
    const amount = { ...SUM, times: ['headcount' as const] }
    expect(faultsOfLine({ amount })).toEqual([
      'costLines[0].position: expected a position, whose headcount the amount is multiplied by',
    ])
    expect(faultsOfLine({ amount, position: 'sro' })).toEqual([])
  })

  it('is a percent of lines, positions and years that there are', () => {
    const of = { costLines: ['pay', 'vehicle', 'fuel'], positions: ['chief'], years: ['y4'] }
    const percent = line('overhead', { amount: { percent: ratio('10%'), of } })
    expect(faults({ costLines: [...SOUND.costLines, percent] })).toEqual([
      'costLines[2].amount.of.costLines[2]: expected the id or category of a cost line (pay, salary, car, vehicle, overhead), not "fuel"',
      'costLines[2].amount.of.positions[0]: expected the id of a position (sro), not "chief"',
      'costLines[2].amount.of.years[0]: expected the id of a contract year (y1, y2), not "y4"',
    ])
  })

  it('rests on measures that there are', () => {
    expect(faultsOfLine({ amount: { part: ratio('1/2'), ofMeasure: 'levy' } })).toEqual([
      'costLines[0].amount.ofMeasure: expected the id of a measure (students, cpi), not "levy"',
    ])
    expect(faultsOfLine({ amount: { ...SUM, grows: { index: 'cpi-u', from: 'rounded' } } })).toEqual([
      'costLines[0].amount.grows.index: expected the id of a measure (students, cpi), not "cpi-u"',
    ])
    expect(faultsOfLine({ amount: { ...SUM, grows: { by: ratio('3%'), from: 'rounded' } } })).toEqual([])
  })

  it('is no percent of itself, nor of what is a percent of it', () => {
    const percentOf = (id: string, ...costLines: string[]) =>
      line(id, { category: id, amount: { percent: ratio('10%'), of: { costLines } } })
    const message = (id: string) => `expected other cost lines: "${id}" comes to be a percent of itself`
    const circle = [line('pay'), percentOf('a', 'pay', 'b'), percentOf('b', 'a')]
    expect(faults({ costLines: circle })).toEqual([`costLines[1].amount.of: ${message('a')}`])
    expect(faults({ costLines: [line('pay'), percentOf('a', 'pay', 'b'), percentOf('b', 'pay')] })).toEqual([])
  })
})

describe('a printed figure', () => {
  const printed = (parts: Partial<Stated> & Pick<Stated, 'what'>) =>
    faults({ stated: [{ is: { cents: cents(1) }, ...parts }] })

  it('is of years, lines and positions that there are', () => {
    expect(printed({ what: 'total', years: ['y5'], since: 'y6', line: 'fuel', position: 'chief' })).toEqual([
      'stated[0].years[0]: expected the id of a contract year (y1, y2), not "y5"',
      'stated[0].since: expected the id of a contract year (y1, y2), not "y6"',
      'stated[0].line: expected the id or category of a cost line (pay, salary, car, vehicle), not "fuel"',
      'stated[0].position: expected the id of a position (sro), not "chief"',
    ])
  })

  it('is of something, where it can be of nothing else', () => {
    for (const what of ['line', 'rate', 'units'] as const)
      expect(printed({ what })).toEqual([`stated[0].of: expected the id of a cost line, for "${what}"`])
    for (const what of ['pays', 'most', 'owes', 'part', 'limit'] as const)
      expect(printed({ what })).toEqual([`stated[0].of: expected the id of a party, source or part, for "${what}"`])
    for (const what of ['total', 'percent', 'headcount', 'payment', 'unbilled'] as const)
      expect(printed({ what })).toEqual([])
  })

  it('is of what there is', () => {
    const [bearers, lines] = ['city, schools, grant, north', 'pay, salary, car, vehicle']
    expect(printed({ what: 'line', of: 'fuel' })).toEqual([
      `stated[0].of: expected the id of a cost line (${lines}), not "fuel"`,
    ])
    expect(printed({ what: 'headcount', of: 'chief' })).toEqual([
      'stated[0].of: expected the id of a position (sro), not "chief"',
    ])
    expect(printed({ what: 'pays', of: 'county' })).toEqual([
      `stated[0].of: expected the id of a party, source or part (${bearers}), not "county"`,
    ])
    const limits: Limit[] = [{ id: 'cap', on: 'schools', per: [], atMost: SUM }]
    const stated = [{ what: 'limit' as const, of: 'ceiling', is: { cents: cents(1) } }]
    expect(faults({ limits, stated })).toEqual([
      `stated[0].of: expected the id of a limit, party, source or part (${bearers}, cap), not "ceiling"`,
    ])
    expect(faults({ limits, stated: [{ what: 'pays', of: 'cap', is: { cents: cents(1) } }] })).toHaveLength(1)
  })

  it('of a change says since when', () => {
    expect(printed({ what: 'change' })).toEqual(['stated[0].since: expected the year that the change starts from'])
    expect(printed({ what: 'change', since: 'y1' })).toEqual([])
  })

  it('of a product is of one that the price covers', () => {
    const covers = [[{ n: ratio('4'), unit: 'officers' }], [{ n: ratio('181'), unit: 'days' }]]
    const product = (of: string, number: number) =>
      faults({
        costLines: [line('pay'), line('price', { covers })],
        stated: [{ what: 'units', of, product: number, is: { ratio: ratio('4') } }],
      })
    const fault = ['stated[0].product: expected the number of a product of what the cost line covers']
    expect([product('price', 2), product('price', 3), product('pay', 1)]).toEqual([[], fault, fault])
  })
})

describe('what is expected', () => {
  it('is listed up to eight names', () => {
    const named = (count: number) => {
      const positions = Array.from({ length: count }, (_, index) => ({ id: `p${index + 1}`, headcount: ratio('1') }))
      return faults({ positions, costLines: [line('pay', { position: 'x' })] })
    }
    expect(named(8)).toEqual([
      'costLines[0].position: expected the id of a position (p1, p2, p3, p4, p5, p6, p7, p8), not "x"',
    ])
    expect(named(9)).toEqual([
      'costLines[0].position: expected the id of a position (p1, p2, p3, p4, p5, p6, p7, p8, ...), not "x"',
    ])
    expect(named(0)).toEqual(['costLines[0].position: expected the id of a position (there is none), not "x"'])
  })

  it('is said where it is missing, odd names in quotes', () => {
    expect(formatPath(['split', 0, 'steps', 1, 'shares', 'high school'])).toBe(
      'split[0].steps[1].shares["high school"]',
    )
    expect(formatPath(['years'])).toBe('years')
    expect(formatPath([])).toBe('the file')
  })
})

describe('terms beyond any agreement', () => {
  const sized = (years: number, lines: number, parties: number) =>
    faults({
      years: Array.from({ length: years }, (_, index) => year(`y${index}`, '2024-07-01', '2025-06-30')),
      costLines: Array.from({ length: lines }, (_, index) => line(`l${index}`)),
      parties: Array.from({ length: parties }, (_, index) => ({
        id: ['city', 'schools'][index] ?? `p${index}`,
        side: 'other',
      })),
    })
  const refused = (lineYears: string, cells: string) => [
    `costLines: expected at most 9,000 cost lines times years, and at most 200,000 times those who pay; here it is ${lineYears} and ${cells}`,
  ]

  it('are refused', () => {
    expect(sized(9, 1_000, 2)).toEqual([])
    expect(sized(1, 9_001, 2)).toEqual(refused('9,001', '27,003'))
    expect(sized(8, 1_000, 24)).toEqual([])
    expect(sized(8, 1_000, 25)).toEqual(refused('8,000', '208,000'))
  })
})
describe('a plan of payments', () => {
  const plan = (from: string, to: string, parts: Partial<Billing> = {}): Billing => ({
    from,
    to,
    payments: { count: 1 },
    residue: 'last',
    ...parts,
  })
  const taken = (index: number) =>
    `billing[${index}]: expected one plan for the payments between two parties in a year; an earlier entry covers them`

  it('is between two parties that there are, for years that there are', () => {
    expect(faults({ billing: [plan('county', 'state', { years: ['y8'] }), plan('city', 'city')] })).toEqual([
      'billing[0].from: expected the id of a party (city, schools), not "county"',
      'billing[0].to: expected the id of a party (city, schools), not "state"',
      'billing[0].years[0]: expected the id of a contract year (y1, y2), not "y8"',
      'billing[1].to: expected another party than the one that pays',
    ])
  })

  it('is the only one of its debt in a year', () => {
    const pair = (first: Partial<Billing>, second: Partial<Billing>) =>
      faults({ billing: [plan('schools', 'city', first), plan('schools', 'city', second)] })
    expect(pair({}, {})).toEqual([taken(1)])
    expect(pair({ years: ['y1'] }, {})).toEqual([taken(1)])
    expect(pair({}, { years: ['y2'] })).toEqual([taken(1)])
    expect(pair({ years: ['y1', 'y2'] }, { years: ['y2'] })).toEqual([taken(1)])
    expect(pair({ years: ['y1'] }, { years: ['y2'] })).toEqual([])
  })

  it('the other way round stands beside it, unless one of them nets both', () => {
    const both = (first: Partial<Billing>, second: Partial<Billing>) =>
      faults({ billing: [plan('schools', 'city', first), plan('city', 'schools', second)] })
    expect(both({}, {})).toEqual([])
    expect(both({ net: true }, {})).toEqual([taken(1)])
    expect(both({}, { net: true })).toEqual([taken(1)])
  })

  it('of another pair is another matter', () => {
    const parties = [...SOUND.parties, { id: 'college', side: 'district' as const }]
    const billing = [
      plan('schools', 'city', { net: true }),
      plan('college', 'city', { net: true }),
      plan('schools', 'college', { net: true }),
    ]
    expect(faults({ parties, billing })).toEqual([])
  })
})
