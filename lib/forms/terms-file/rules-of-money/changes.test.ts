import { describe, expect, it } from 'vitest'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { readFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', name: 'City of Elm', side: 'agency' },
  { id: 'schools', name: 'Elm Schools', side: 'district', parts: ['north', 'south'] },
]
const compare = (before: object, after: object) => compareTerms(readFile(before), readFile(after))
const told = (before: object, after: object) => compare(before, after).changes.map(({ sentence }) => sentence)
const steps = (...list: object[]) => ({ split: [{ steps: list }] })
const REST = { rest: 'city' }

/** What changes of one line's terms, told in order. */
const toldOfLine = (before: object, after: object) =>
  told(
    { parties: PARTIES, costLines: [{ id: 'pay', name: 'Pay', amount: 100, ...before }] },
    { parties: PARTIES, costLines: [{ id: 'pay', name: 'Pay', amount: 100, ...after }] },
  )

/** What changes in who pays, told without its line and year. */
const toldOfSteps = (before: object[], after: object[], parts: object = {}) =>
  told({ ...parts, ...steps(...before) }, { ...parts, ...steps(...after) }).map((sentence) =>
    sentence.replace('pay in y1: ', ''),
  )

describe('who, when and how many', () => {
  it('come, go and change', () => {
    const sources = [{ id: 'cops', name: 'COPS grant' }]
    expect(told({}, { sources })).toEqual(['COPS grant is added.'])
    expect(told({ sources }, {})).toEqual(['COPS grant is removed.'])
    const positions = (headcount: unknown) => ({ positions: [{ id: 'sro', name: 'SRO', headcount }] })
    expect(told({}, positions(1))).toEqual(['SRO is added.'])
    expect(told(positions(1), positions(null))).toEqual(['SRO in y1: a number not recorded, before 1.'])
    expect(told(positions(null), positions('1/2'))).toEqual(['SRO in y1: 1/2, before a number not recorded.'])
    expect(told(positions('1/2'), positions('0.5'))).toEqual([])
    expect(told(positions(null), positions(null))).toEqual([])
  })

  it('of a year are told of the years that both have', () => {
    const positions = (headcount: unknown) => ({ years: TWO_YEARS, positions: [{ id: 'sro', name: 'SRO', headcount }] })
    const both = compare(positions({ byYear: { y1: 1, y2: 1 } }), positions({ byYear: { y1: 1, y2: 2 } }))
    expect(both.changes).toEqual([{ area: 'positions', yearId: 'y2', sentence: 'SRO in y2: 2, before 1.' }])
    const one = { years: TWO_YEARS.slice(0, 1), positions: [{ id: 'sro', name: 'SRO', headcount: 1 }] }
    expect(told(one, positions({ byYear: { y1: 1, y2: 2 } }))).toEqual(['y2 is added.'])
  })

  it('of a year is its dates', () => {
    const longer = [{ id: 'y1', startsOn: '2024-07-01', endsOn: '2025-08-31' }]
    const later = [{ id: 'y1', startsOn: '2024-08-01', endsOn: '2025-06-30' }]
    expect(compare({}, { years: longer }).changes).toMatchObject([{ area: 'years', yearId: 'y1' }])
    expect(told({}, { years: longer })).toEqual([
      'y1 is July 1, 2024 to August 31, 2025, before July 1, 2024 to June 30, 2025.',
    ])
    expect(told({}, { years: later })).toHaveLength(1)
  })

  it('of a measure is that it is counted anew', () => {
    const measures = (schools: number) => ({
      measures: [{ id: 'students', name: 'Enrollment', unit: 'students', values: { schools, city: 1 } }],
    })
    expect(compare(measures(10), measures(11)).changes).toEqual([
      { area: 'who pays', sentence: 'Enrollment is counted anew.' },
    ])
    expect(told(measures(10), measures(10))).toEqual([])
    expect(told({}, measures(10))).toEqual([])
  })
})

describe('a cost line', () => {
  it('changes its sum, told with both', () => {
    expect(toldOfLine({ amount: 90 }, {})).toEqual(['Pay in y1 costs $100, before $90.'])
    expect(toldOfLine({ amount: null }, { amount: { low: 5, high: 9 } })).toEqual([
      'Pay in y1 costs $5 to $9, before a sum not recorded.',
    ])
  })

  it('of which neither sum is known changes its terms', () => {
    const hours = (n: unknown) => ({ amount: { each: null, times: [{ n, unit: 'hours' }] } })
    expect(toldOfLine(hours(10), hours('1,440'))).toEqual([
      'Pay in y1 costs a sum not recorded × 1,440 hours, before a sum not recorded × 10 hours.',
    ])
    expect(toldOfLine(hours(10), hours(10))).toEqual([])
  })

  it('comes into a year or leaves it', () => {
    const line = (years?: string[]) => ({
      years: TWO_YEARS,
      costLines: [{ id: 'pay', amount: 100, ...(years ? { years } : {}) }],
    })
    expect(told(line(['y1']), line())).toEqual(['pay in y2 is added.'])
    expect(told(line(), line(['y1']))).toEqual(['pay in y2 is removed.'])
    expect(told(line(['y1']), line(['y1']))).toEqual([])
    expect(compare(line(['y1']), line()).changes).toMatchObject([{ area: 'cost lines', yearId: 'y2' }])
  })

  it('changes what else was agreed about it', () => {
    expect(toldOfLine({}, { incurredBy: 'schools' })[0]).toBe('Pay is paid out by Elm Schools.')
    expect(toldOfLine({}, { billedBy: 'schools' })).toEqual(['Pay is billed by Elm Schools.'])
    expect(toldOfLine({ billedBy: 'schools' }, {})).toEqual(['Pay is billed by City of Elm.'])
    expect(toldOfLine({}, { inKind: true })).toEqual([
      'Pay is now in kind.',
      'Pay in y1: City of Elm the rest; before, Elm Schools 50%, City of Elm the rest.',
    ])
    expect(toldOfLine({ inKind: true }, {})[0]).toBe('Pay is no longer in kind.')
    expect(toldOfLine({}, { basis: 'inferred' })).toEqual(['The amount of Pay is inferred; before, as printed.'])
    expect(toldOfLine({ basis: 'illustrative' }, {})).toEqual([
      'The amount of Pay is as printed; before, illustrative.',
    ])
    expect(toldOfLine({ trueUp: 'units' }, { trueUp: 'rate' })).toEqual([
      'Of Pay, its rate is trued up; before, the number of units is trued up.',
    ])
  })
})

describe('who pays', () => {
  it('is told in the words of its steps', () => {
    const half = { shares: { schools: '50%' } }
    expect(toldOfSteps([half, REST], [{ shares: { schools: null } }, REST])).toEqual([
      'schools a percent not recorded, city the rest; before, schools 50%, city the rest.',
    ])
    const tenth = { of: { fraction: '10/12', unit: 'months' }, ...half }
    expect(toldOfSteps([tenth, REST], [{ of: { first: 500 }, ...half }, REST])).toEqual([
      'schools 50% of the first $500, city the rest; before, schools 50% of 10/12 months, city the rest.',
    ])
    const hours = { of: { firstUnits: [{ n: 40, unit: 'hours' }] }, ...half }
    const unknown = { of: { fraction: null, unit: 'months' }, ...half }
    expect(toldOfSteps([hours, REST], [unknown, REST])).toEqual([
      'schools 50% of a part not recorded of the months, city the rest; before, schools 50% of the first 40 hours, city the rest.',
    ])
    const measures = [{ id: 'students', name: 'enrollment', unit: 'students', values: { schools: 1, city: 1 } }]
    expect(toldOfSteps([{ measure: 'students' }], [{ amounts: { schools: 20 } }, REST], { measures })).toEqual([
      'schools $20, city the rest; before, each by enrollment.',
    ])
  })

  it('is told once for lines and years that change alike', () => {
    const costLines = [
      { id: 'pay', name: 'Pay', amount: 100 },
      { id: 'car', name: 'Car', amount: 50 },
    ]
    const file = (percent: string) => ({
      years: TWO_YEARS,
      costLines,
      ...steps({ shares: { schools: percent } }, REST),
    })
    expect(compare(file('50%'), file('60%')).changes).toEqual([
      {
        area: 'who pays',
        sentence: 'Pay, Car in y1, y2: schools 60%, city the rest; before, schools 50%, city the rest.',
      },
    ])
  })

  it('is nobody where no rule says it', () => {
    const split = [{ when: { costLines: ['car'] }, steps: [REST] }]
    const costLines = [
      { id: 'pay', amount: 100 },
      { id: 'car', amount: 1 },
    ]
    expect(told({ costLines, split }, { costLines, ...steps(REST) })).toEqual([
      'pay in y1: city the rest; before, nobody.',
    ])
  })

  it('changes where what a limit turns away then falls on nobody', () => {
    const first = [{ shares: { schools: '50%' } }, { shares: { city: '100%' } }]
    const second = [{ shares: { schools: '50%', city: '50%' } }]
    const limits = [{ id: 'cap', on: 'schools', atMost: 10 }]
    expect(told(steps(...first), steps(...second))).toEqual([])
    expect(told({ limits, ...steps(...first) }, { limits, ...steps(...second) })).toHaveLength(1)
  })

  it('is the same whatever shares of nothing it names', () => {
    const nothing = [{ shares: { schools: '0%' } }, { shares: { schools: '25%', city: '0%' } }, REST]
    expect(told(steps(...nothing), steps({ shares: { schools: '1/4' } }, REST))).toEqual([])
  })

  it('is the same whether the provider has a share and the rest, or the rest alone', () => {
    const both = [{ shares: { schools: '25%', city: '25%' } }, REST]
    expect(told(steps(...both), steps({ shares: { schools: '25%' } }, REST))).toEqual([])
    const ofFirst = (shares: object) => ({ of: { first: 500 }, shares })
    expect(
      told(steps(ofFirst({ schools: '25%', city: '75%' }), REST), steps(ofFirst({ schools: '25%' }), REST)),
    ).toEqual([])
    expect(told(steps(ofFirst({ city: '75%' }), REST), steps(REST))).toEqual([])
  })

  it('is the same said by year or for all years', () => {
    const years = TWO_YEARS
    const all = { of: { fraction: '10/12', unit: 'months' }, shares: { schools: '50%' } }
    const listed = {
      of: { fraction: { byYear: { y1: '10/12', y2: '10/12' } }, unit: 'months' },
      shares: { schools: { byYear: { y1: '50%', y2: '50%' } } },
    }
    expect(told({ years, ...steps(all, REST) }, { years, ...steps(listed, REST) })).toEqual([])
    const sum = (each: unknown, n: unknown) => ({
      years,
      ...steps({ amounts: { schools: { each, times: [{ n, unit: 'months' }], eachAtMost: each } } }, REST),
    })
    const twice = (value: number) => ({ byYear: { y1: value, y2: value } })
    expect(told(sum(100, 12), sum(twice(100), twice(12)))).toEqual([])
    expect(told(sum(100, 12), sum(twice(100), { byYear: { y1: 12, y2: 11 } }))).toHaveLength(1)
  })

  it('of first dollars or units is the same said by year or for all years', () => {
    const years = TWO_YEARS
    const twice = (value: number) => ({ byYear: { y1: value, y2: value } })
    const first = (amount: unknown) => ({
      years,
      ...steps({ of: { first: amount }, shares: { schools: '50%' } }, REST),
    })
    expect(told(first(500), first(twice(500)))).toEqual([])
    const units = (n: unknown) => ({
      years,
      ...steps({ of: { firstUnits: [{ n, unit: 'hours' }] }, shares: { schools: '50%' } }, REST),
    })
    expect(told(units(40), units(twice(40)))).toEqual([])
    const part = (value: unknown) => ({
      years,
      measures: [{ id: 'levy', unit: 'dollars', values: 10 }],
      ...steps({ amounts: { schools: { part: value, ofMeasure: 'levy' } } }, REST),
    })
    expect(told(part('1/2'), part({ byYear: { y1: '1/2', y2: '1/2' } }))).toEqual([])
    const percent = (value: unknown) => ({
      years,
      ...steps({ amounts: { schools: { percent: value, of: {} } } }, REST),
    })
    expect(told(percent('5%'), percent({ byYear: { y1: '5%', y2: '5%' } }))).toEqual([])
    expect(told(percent('5%'), percent({ byYear: { y1: '5%', y2: '6%' } }))).toHaveLength(1)
  })

  it('of a sum that grows is that growth, until a year names its own', () => {
    const years = TWO_YEARS
    const grows = { by: '3%' }
    const sum = (each: unknown) => ({ years, ...steps({ amounts: { schools: { each, grows } } }, REST) })
    expect(told(sum(100), sum(100))).toEqual([])
    const named = told(sum({ byYear: { y1: 100, y2: 90 } }), sum({ byYear: { y1: 100, y2: 95 } }))
    expect(named).toEqual(['pay in y2: schools $95, city the rest; before, schools $90, city the rest.'])
  })
})
