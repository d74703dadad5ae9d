import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import { continueTerms } from '@/lib/domain/terms/renew/continue-terms'
import { NO_RAISE, type Raise } from '@/lib/domain/terms/renew/raise'
import { readFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const NEXT = [{ id: 'y3', startsOn: calendarDate('2026-07-01'), endsOn: calendarDate('2027-06-30') }]
const PARTIES = [
  { id: 'city', side: 'agency' },
  { id: 'schools', side: 'district', parts: ['north', 'south'] },
]
/** A grant of the first year alone, a levy of both, a fund of the second, a gift that names no years. */
const SOURCES = [
  { id: 'grant', years: ['y1'] },
  { id: 'levy', years: ['y1', 'y2'] },
  { id: 'fund', years: ['y2'] },
  { id: 'gift' },
]
/** Pay and a car go on; a radio was bought once, and training was in the first year alone. */
const COST_LINES = [
  { id: 'pay', category: 'staff', amount: 100_000 },
  { id: 'radio', amount: 5_000, once: true, years: ['y2'] },
  { id: 'training', category: 'staff', amount: 2_000, years: ['y1'] },
  { id: 'car', amount: 3_000, years: ['y1', 'y2'] },
]
const HALVES = [{ shares: { schools: '50%' } }, { rest: 'city' }]
const THREE_PERCENT: Raise = { rate: ratio('3%'), toCents: cents(1), sums: false }

const asYear = ({ id, startsOn, endsOn }: { id: string; startsOn: string; endsOn: string }) => ({
  ...{ id, startsOn: calendarDate(startsOn), endsOn: calendarDate(endsOn) },
})

/** How terms of the two years to June 30, 2026 go on in the next. */
const renewed = (parts: object, raise: Raise = NO_RAISE) =>
  continueTerms(
    readFile({ parties: PARTIES, years: TWO_YEARS, sources: SOURCES, costLines: COST_LINES, ...parts }),
    NEXT,
    raise,
  )
const renewedSteps = (...steps: object[]) => renewed({ split: [{ steps }] }).split.map((rule) => rule.steps)

describe('rules of a renewal', () => {
  it('are those of the last year, for every year', () => {
    const split = [
      { name: 'first', when: { years: ['y1'] }, steps: [{ rest: 'city' }] },
      { name: 'last', when: { years: ['y2'] }, steps: HALVES },
      { name: 'both', when: { costLines: ['pay'], years: ['y1', 'y2'] }, per: 'line', steps: HALVES },
      { name: 'any', steps: [{ rest: 'schools' }] },
    ]
    expect(renewed({ split }).split).toEqual([
      { name: 'last', steps: HALVES },
      { name: 'both', when: { costLines: ['pay'] }, per: 'line', steps: HALVES },
      { name: 'any', steps: [{ rest: 'schools' }] },
    ])
  })

  it('speak of no cost line that is gone, and of a category as long as one of its lines is left', () => {
    const split = [
      { when: { costLines: ['radio', 'training'] }, steps: [{ rest: 'schools' }] },
      { when: { costLines: ['radio', 'staff'] }, steps: HALVES },
      { when: { costLines: ['car'] }, steps: HALVES },
    ]
    expect(renewed({ split }).split).toEqual([
      { when: { costLines: ['staff'] }, steps: HALVES },
      { when: { costLines: ['car'] }, steps: HALVES },
    ])
  })

  it('have the shares of the last year, and none recorded where it has none', () => {
    const shares = { schools: { byYear: { y1: '40%', y2: '60%' } }, gift: { byYear: { y1: '5%' } } }
    expect(renewedSteps({ shares }, { rest: 'city' })).toEqual([
      [{ shares: { schools: '60%', gift: null } }, { rest: 'city' }],
    ])
  })

  it('give nothing to a source that has ended, in shares, sums or the rest', () => {
    const steps = [
      { amounts: { grant: 40_000 } },
      { amounts: { grant: 10_000, gift: 5_000 } },
      { shares: { grant: '75%' } },
      { shares: { grant: '10%', levy: '20%', fund: '30%' } },
      { rest: 'grant' },
    ]
    const left = [{ amounts: { gift: { each: 500_000 } } }, { shares: { levy: '20%', fund: '30%' } }]
    expect(renewedSteps(...steps)).toEqual([left])
    expect(renewedSteps({ rest: 'grant' })).toEqual([])
  })

  it('keep slices and measures as they stood in the last year', () => {
    const months = (fraction: unknown) => ({ fraction, unit: 'months' })
    const measures = [
      { id: 'students', unit: 'students', values: { byYear: { y1: null, y2: { city: 1, schools: 2 } } } },
    ]
    const steps = [
      { of: months({ byYear: { y1: '9/12', y2: '10/12' } }), shares: { levy: '50%' } },
      { of: months({ byYear: { y1: '9/12' } }), shares: { fund: '50%' } },
      { of: { first: { byYear: { y1: 40_000, y2: 50_000 } } }, measure: 'students' },
      { of: months('1/2'), measure: 'students' },
    ]
    expect(renewed({ measures, split: [{ steps }] })).toMatchObject({
      measures: [{ id: 'students', unit: 'students', values: { city: '1', schools: '2' } }],
      split: [
        {
          steps: [
            { of: months('10/12'), shares: { levy: '50%' } },
            { of: months(null), shares: { fund: '50%' } },
            { of: { first: { each: 5_000_000 } }, measure: 'students' },
            { of: months('1/2'), measure: 'students' },
          ],
        },
      ],
    })
  })

  it('keep the parts that a measure gives, beside a source that has ended', () => {
    const measures = [{ id: 'use', unit: 'hours', values: { city: 1, schools: 2, grant: 1 } }]
    const terms = renewed({ measures, split: [{ steps: [{ measure: 'use' }, { rest: 'city' }] }] })
    expect(terms.split[0]?.steps[0]).toEqual({ shares: { city: '0.25', schools: '0.5' } })
    expect(terms.measures[0]?.values).toEqual({ city: '1', schools: '2' })
  })

  it('have no sums or first dollars in percent of cost lines that are gone, and those of some of what is left of them', () => {
    const percent = (...costLines: string[]) => ({ percent: '10%', of: { costLines } })
    const steps = [
      { amounts: { schools: percent('pay', 'radio'), levy: percent('radio') } },
      { amounts: { gift: percent('training') } },
      { of: { first: percent('radio', 'car') }, shares: { fund: '50%' } },
      { of: { first: percent('radio') }, shares: { levy: '50%' } },
    ]
    expect(renewedSteps(...steps)).toEqual([
      [{ amounts: { schools: percent('pay') } }, { of: { first: percent('car') }, shares: { fund: '50%' } }],
    ])
  })

  it('have sums that have grown as rates are rounded: $501 to $516 to the dollar', () => {
    const sum = { each: 501, grows: { by: '3%' } }
    const { split } = renewed({ rounding: { rate: { to: 1 } }, split: [{ steps: [{ amounts: { schools: sum } }] }] })
    expect(split[0]?.steps).toMatchObject([{ amounts: { schools: { each: 51_600 } } }])
  })

  it('keep first hours as they were in the last year', () => {
    const hours = (n: unknown) => [{ n, unit: 'hours' }]
    const costLines = [{ id: 'pay', amount: { each: 80, times: hours(1_000) } }]
    const first = { of: { firstUnits: hours({ byYear: { y1: 40, y2: 60 } }) }, shares: { schools: '50%' } }
    const { split } = renewed({ costLines, split: [{ per: 'line', steps: [first, { rest: 'city' }] }] })
    expect(split[0]?.steps[0]).toEqual({ of: { firstUnits: hours('60') }, shares: { schools: '50%' } })
  })
})

describe('limits of a renewal', () => {
  const limit = (id: string, parts: object) => ({ id, on: 'schools', per: ['year'], atMost: 60_000, ...parts })
  const goesOn = (id: string, parts: object = {}) => limit(id, { atMost: { each: 6_000_000 }, ...parts })

  it('are those that still hold something of somebody', () => {
    const limits = [
      limit('first year', { when: { years: ['y1'] } }),
      limit('last year', { when: { years: ['y1', 'y2'] } }),
      limit('of the grant', { on: 'grant' }),
      limit('of the fund', { on: 'fund' }),
      limit('on the radio', { when: { costLines: ['radio'] } }),
      limit('on pay and radio', { when: { costLines: ['pay', 'radio'] } }),
    ]
    expect(renewed({ limits }).limits).toEqual([
      goesOn('last year'),
      goesOn('of the fund', { on: 'fund' }),
      goesOn('on pay and radio', { when: { costLines: ['pay'] } }),
    ])
  })

  it('are sums of the last year, or percents of the lines that are left', () => {
    const percentOf = (of: object) => ({ percent: '75%', of })
    const limits = [
      limit('sum', { atMost: { byYear: { y1: 50_000, y2: 60_000 } } }),
      limit('not recorded', { atMost: { byYear: { y1: 50_000 } } }),
      limit('percent of all', { atMost: percentOf({}) }),
      limit('percent of some', { atMost: percentOf({ costLines: ['pay', 'radio'] }) }),
      limit('percent of none', { atMost: percentOf({ costLines: ['radio', 'training'] }) }),
    ]
    expect(renewed({ limits }).limits).toEqual([
      goesOn('sum'),
      goesOn('not recorded', { atMost: { each: null } }),
      goesOn('percent of all', { atMost: percentOf({}) }),
      goesOn('percent of some', { atMost: percentOf({ costLines: ['pay'] }) }),
    ])
  })
})

describe('a limit for all years together', () => {
  it('is one sum in a renewal, and does not grow', () => {
    const limits = [{ id: 'cap', on: 'schools', atMost: { each: 60_000, grows: { by: '3%' } } }]
    const terms = readFile({ limits })
    expect(continueTerms(terms, [...TWO_YEARS.map(asYear)], NO_RAISE).limits[0]?.atMost).toEqual({ each: 6_000_000 })
  })
})

describe('minimums of a renewal', () => {
  it('are those of the last year, on those who still pay', () => {
    const minimums = [
      { id: 'first', on: 'schools', years: ['y1'], atLeast: 10_000 },
      { id: 'both', on: 'schools', years: ['y1', 'y2'], atLeast: { byYear: { y1: 10_000, y2: 20_000 } } },
      { id: 'grant', on: 'grant', atLeast: 5_000 },
      { id: 'any', on: 'city', atLeast: { percent: '10%', of: { costLines: ['pay', 'radio'] } } },
      { id: 'radio', on: 'city', atLeast: { percent: '10%', of: { costLines: ['radio'] } } },
    ]
    expect(renewed({ minimums }).minimums).toEqual([
      { id: 'both', on: 'schools', atLeast: { each: 2_000_000 } },
      { id: 'any', on: 'city', atLeast: { percent: '10%', of: { costLines: ['pay'] } } },
    ])
  })
})

describe('allocations of a renewal', () => {
  it('are those of the last year that still have somebody to give to', () => {
    const allocation = (by: string, parts: object) => ({ of: 'schools', by, steps: [{ rest: 'south' }], ...parts })
    const allocations = [
      allocation('first year', { when: { years: ['y1'] } }),
      allocation('radio', { when: { costLines: ['radio'] } }),
      allocation('grant', { steps: [{ amounts: { grant: 1_000 } }] }),
      allocation('campus', { when: { years: ['y2'] }, steps: [{ amounts: { north: 20_000 } }, { rest: 'south' }] }),
    ]
    expect(renewed({ allocations }, THREE_PERCENT).allocations).toEqual([
      allocation('campus', { steps: [{ amounts: { north: { each: 2_000_000 } } }, { rest: 'south' }] }),
    ])
  })
})

describe('a raise of 3%', () => {
  const parts = {
    costLines: [{ id: 'pay', amount: 100_000 }],
    split: [
      { steps: [{ amounts: { schools: 30_000, gift: 10_000 } }, { of: { first: 20_000 }, shares: { levy: '50%' } }] },
    ],
    limits: [{ id: 'cap', on: 'schools', per: ['year'], atMost: 50_000 }],
    minimums: [{ id: 'least', on: 'schools', atLeast: 20_000 }],
  }
  const raised = (sums: boolean) => renewed(parts, { ...THREE_PERCENT, sums })
  const expected = (pay: number, sum: number, atMost: number, atLeast: number) => ({
    costLines: [{ amount: { each: pay } }],
    split: [
      {
        steps: [
          { amounts: { schools: { each: sum }, gift: { each: 1_000_000 } } },
          { of: { first: { each: 2_000_000 } }, shares: { levy: '50%' } },
        ],
      },
    ],
    limits: [{ atMost: { each: atMost } }],
    minimums: [{ atLeast: { each: atLeast } }],
  })

  it('is of what things cost, and not of fixed sums and limits unless that is asked for', () => {
    expect(raised(false)).toMatchObject(expected(10_300_000, 3_000_000, 5_000_000, 2_000_000))
  })

  it('of sums as well is of those of parties, never of a grant or of first dollars', () => {
    expect(raised(true)).toMatchObject(expected(10_300_000, 3_090_000, 5_150_000, 2_060_000))
  })
})
