import { describe, expect, it } from 'vitest'
import { UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { endTermsOn } from '@/lib/domain/terms/end-terms-on'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import { readTermsFile, readTermsValue } from './read-terms-file'
import { readFile, SMALLEST, TWO_YEARS } from './settle-file'
import { writeTermsFile } from './write/write-terms-file'

const END_OF_Y1 = calendarDate('2025-06-30')
/** A grant of the second year alone, a levy of both. */
const SOURCES = [
  { id: 'grant', years: ['y2'] },
  { id: 'levy', years: ['y1', 'y2'] },
]
/** Pay of both years, $300 of supplies by year, and a radio of the second alone. */
const COST_LINES = [
  { id: 'pay', category: 'staff', amount: 1_000, years: ['y1', 'y2'] },
  { id: 'supplies', amount: { byYear: { y1: 300, y2: 400 } } },
  { id: 'radio', amount: 50, once: true, years: ['y2'] },
]

/** Terms of the two years to June 30, 2026 when they end with the first: without fault, read again as written. */
function ended(parts: object) {
  const before = readFile({ years: TWO_YEARS, sources: SOURCES, costLines: COST_LINES, ...parts })
  const terms = endTermsOn(before, END_OF_Y1)
  expect(findFaults(terms)).toEqual([])
  const again = readTermsFile(writeTermsFile(terms))
  expect(again.ok && again.content.terms).toEqual(JSON.parse(JSON.stringify(terms)))
  expect(costs(terms)).toEqual(costs(before))
  return terms
}

/** What each bears of each cost line in the first year. */
function costs(terms: Parameters<typeof settle>[0]) {
  return settle(terms)
    .cells.filter(({ yearId, figure }) => yearId === 'y1' && figure.cents !== 0)
    .map(({ costLineId, bearerId, figure }) => [costLineId, bearerId, figure.cents])
}

const endedSteps = (...steps: object[]) => ended({ split: [{ steps }] }).split[0]?.steps
const endedLine = (amount: unknown) =>
  ended({ costLines: [...COST_LINES, { id: 'it', amount }] }).costLines.find(({ id }) => id === 'it')?.amount

describe('cost lines and sources of terms that ended early', () => {
  it('go where they were of years that fell away alone; others keep the years that are left', () => {
    const { costLines, sources } = ended({})
    expect(costLines.map(({ id, years }) => [id, years])).toEqual([
      ['pay', ['y1']],
      ['supplies', undefined],
    ])
    expect(sources).toEqual([{ id: 'levy', years: ['y1'] }])
  })

  it('have the values of the years that are left; where there is none, it is not recorded', () => {
    const { costLines, positions, measures } = ended({
      costLines: [
        { id: 'it', amount: { byYear: { y2: 400 } } },
        { id: 'hours', amount: { each: 10, times: [{ n: { byYear: { y1: 2, y2: 3 } }, unit: 'hours' }] } },
      ],
      positions: [{ id: 'sro', headcount: { byYear: { y1: 1, y2: 2 } } }],
      measures: [{ id: 'cpi', unit: 'index', values: { byYear: { y2: 110 } } }],
    })
    expect(costLines.map(({ amount }) => amount)).toEqual([
      { each: null },
      { each: 1_000, times: [{ n: { byYear: { y1: '2' } }, unit: 'hours' }] },
    ])
    expect([positions[0]?.headcount, measures[0]?.values]).toEqual([{ byYear: { y1: '1' } }, null])
  })

  it('that are a percent are one of the lines that are left: of a line that is gone, $0 in the years before it', () => {
    const percentOf = (of: object) => endedLine({ percent: '10%', of })
    expect(percentOf({ costLines: ['pay', 'radio'] })).toEqual({ percent: '10%', of: { costLines: ['pay'] } })
    expect(percentOf({ costLines: ['radio'] })).toEqual({ each: 0 })
  })

  it('that are a percent of the cost of years that fell away alone are not recorded; of others too, of those', () => {
    const percentOf = (...years: string[]) => {
      const it = { id: 'it', years: ['y1'], amount: { percent: '10%', of: { costLines: ['pay'], years } } }
      const terms = readFile({ years: TWO_YEARS, costLines: [{ id: 'pay', amount: 1_000 }, it] })
      return endTermsOn(terms, END_OF_Y1).costLines[1]?.amount
    }
    expect(percentOf('y2')).toEqual({ each: null })
    expect(percentOf('y1', 'y2')).toEqual({ percent: '10%', of: { costLines: ['pay'], years: ['y1'] } })
  })

  it('that were cut have no days served in years that fell away', () => {
    const served = { served: { byYear: { y2: '184/365' } } }
    expect(endedLine({ each: 100, times: [served] })).toEqual({ each: 10_000, times: [] })
  })
})

describe('rules of terms that ended early', () => {
  it('go where they were of years or cost lines that are gone, and are not for all the others', () => {
    const rest = [{ rest: 'city' }]
    const split = [
      { when: { years: ['y2'] }, steps: [{ rest: 'schools' }] },
      { when: { costLines: ['radio'] }, steps: [{ rest: 'schools' }] },
      { when: { years: ['y1', 'y2'], costLines: ['radio', 'pay'] }, steps: rest },
      { steps: rest },
    ]
    expect(ended({ split }).split).toEqual([
      { when: { years: ['y1'], costLines: ['pay'] }, steps: rest },
      { steps: rest },
    ])
  })

  it('give nothing to a source that is gone', () => {
    const steps = [
      { amounts: { grant: 40 } },
      { amounts: { grant: 10, levy: 5 } },
      { shares: { grant: '75%' } },
      { shares: { grant: '10%', schools: { byYear: { y1: '20%', y2: '30%' } } } },
    ]
    const left = [{ amounts: { levy: { each: 500 } } }, { shares: { schools: { byYear: { y1: '20%' } } } }]
    expect(endedSteps(...steps, { rest: 'city' })).toEqual([...left, { rest: 'city' }])
  })

  it('leave a cost to nobody, where a source that is gone was to bear it, and to no later rule', () => {
    const split = [{ when: { costLines: ['pay'] }, steps: [{ rest: 'grant' }] }, { steps: [{ rest: 'schools' }] }]
    expect(ended({ split }).split[0]?.steps).toEqual([{ shares: { city: '0%' } }])
  })

  it('divide an odd cent as before, where the rest was a source’s that is gone', () => {
    const costLines = [{ id: 'pay', amount: '0.21' }]
    const split = [{ steps: [{ shares: { city: '1/2', schools: '1/2' } }, { rest: 'grant' }] }]
    expect(costs(ended({ costLines, split }))).toEqual([
      ['pay', 'city', 11],
      ['pay', 'schools', 11],
      ['pay', UNALLOCATED, -1],
    ])
  })

  it('keep the parts that a measure gives, beside a source that is gone', () => {
    const measures = [{ id: 'use', unit: 'hours', values: { city: 1, schools: 2, grant: 1 } }]
    const split = [{ steps: [{ measure: 'use' }, { rest: 'city' }] }]
    const terms = ended({ measures, split })
    expect(terms.split[0]?.steps[0]).toEqual({ shares: { city: '0.25', schools: '0.5' } })
    expect(terms.measures[0]?.values).toEqual({ city: '1', schools: '2' })
  })

  it('keep sums and first dollars of the lines that are left', () => {
    const percent = (...costLines: string[]) => ({ percent: '10%', of: { costLines } })
    const steps = [
      { amounts: { schools: percent('pay', 'radio'), levy: percent('radio') } },
      { of: { first: percent('radio') }, shares: { schools: '50%' } },
      { amounts: { schools: { percent: '10%', of: { years: ['y2'] } } } },
    ]
    expect(endedSteps(...steps, { rest: 'city' })).toEqual([
      { amounts: { schools: percent('pay'), levy: { each: 0 } } },
      { of: { first: { each: 0 } }, shares: { schools: '50%' } },
      { amounts: { schools: { each: 0 } } },
      { rest: 'city' },
    ])
  })

  it('inside a share go with whom they give to', () => {
    const parties = [
      { id: 'city', side: 'agency' },
      { id: 'schools', side: 'district', parts: ['north'] },
    ]
    const cut = (by: string, parts: object) => ({ of: 'schools', by, steps: [{ rest: 'north' }], ...parts })
    const allocations = [
      cut('second year', { when: { years: ['y2'] } }),
      cut('grant', { steps: [{ rest: 'grant' }] }),
      cut('campus', { steps: [{ amounts: { grant: 1_000 } }, { rest: 'north' }] }),
    ]
    expect(ended({ parties, allocations }).allocations).toEqual([cut('campus', {})])
  })
})

describe('limits, minimums, payments and printed figures of terms that ended early', () => {
  it('are those of the years, sources and cost lines that are left', () => {
    const limit = (id: string, parts: object = {}) => ({ id, on: 'schools', per: ['year'], atMost: 600, ...parts })
    const both = { byYear: { y1: 10, y2: 20 } }
    const limits = [
      limit('y2', { when: { years: ['y2'] } }),
      limit('grant', { on: 'grant' }),
      limit('radio', { when: { costLines: ['radio'] } }),
      limit('both', { when: { years: ['y1', 'y2'] }, atMost: both }),
    ]
    const minimums = [
      { id: 'y2', on: 'schools', years: ['y2'], atLeast: 10 },
      { id: 'grant', on: 'grant', atLeast: 10 },
      { id: 'radio', on: 'schools', atLeast: { percent: '10%', of: { costLines: ['radio'] } } },
      { id: 'both', on: 'city', years: ['y1', 'y2'], atLeast: both },
    ]
    const left = { each: { byYear: { y1: 1_000 } } }
    expect(ended({ limits, minimums })).toMatchObject({
      limits: [{ id: 'both', when: { years: ['y1'] }, atMost: left }],
      minimums: [{ id: 'both', years: ['y1'], atLeast: left }],
    })
  })

  it('are held to $0 by a percent of cost lines that are gone, as they were in the years before', () => {
    const limits = [
      { id: 'cap', on: 'schools', per: ['year'], atMost: { percent: '10%', of: { costLines: ['radio'] } } },
    ]
    expect(ended({ limits }).limits[0]?.atMost).toEqual({ each: 0 })
  })

  it('are without a limit in percent of the cost of years that fell away alone: it is not recorded', () => {
    const limits = [{ id: 'cap', on: 'schools', atMost: { percent: '10%', of: { years: ['y2'] } } }]
    const terms = readFile({ years: TWO_YEARS, limits })
    expect(endTermsOn(terms, END_OF_Y1).limits).toEqual([{ id: 'cap', on: 'schools', per: [], atMost: { each: null } }])
  })

  it('are paid for the years that are left', () => {
    const plan = (parts: object) => ({ from: 'schools', to: 'city', payments: 2, ...parts })
    const billing = [
      plan({ years: ['y2'], from: 'city', to: 'schools' }),
      plan({ years: ['y1', 'y2'], openingCredit: { byYear: { y2: 5 } }, agreedEnds: { y2: '2026-07-31' } }),
    ]
    const [kept, ...others] = ended({ billing }).billing
    expect(others).toEqual([])
    expect(kept).toEqual({ from: 'schools', to: 'city', years: ['y1'], payments: { count: 2 }, residue: 'last' })
  })

  it('have no payments where the days of all of them paid for years that fell away', () => {
    const payments = [{ on: '2025-09-01', rest: true }]
    expect(ended({ billing: [{ from: 'schools', to: 'city', payments }] }).billing[0]?.payments).toEqual({ on: [] })
  })

  it('of payments in arrears of the year before, are whole by the days as they were agreed', () => {
    const payments = [
      { on: '2025-07-15', afterYear: true, rest: true },
      { on: '2026-07-15', afterYear: true, rest: true },
    ]
    const terms = endTermsOn(
      readFile({ years: TWO_YEARS, billing: [{ from: 'schools', to: 'city', payments }] }),
      calendarDate('2025-07-10'),
    )
    expect(findFaults(terms)).toEqual([])
  })

  it('are held against figures of what is left alone', () => {
    const stated = [
      { what: 'total', year: 'y1', is: 1_300 },
      { what: 'change', since: 'y1', year: 'y2', is: '5%' },
      { what: 'line', of: 'radio', is: 50 },
      { what: 'pays', of: 'grant', is: 0 },
    ]
    expect(ended({ stated }).stated).toHaveLength(1)
  })
})

describe('a terms file of what ended early', () => {
  it('has the actuals of what is left', () => {
    const actuals = { amounts: { pay: { y1: 1_100, y2: 1_200 }, radio: { y2: 60 } } }
    const costLines = COST_LINES.map((line) => ({ ...line, trueUp: 'amount' }))
    const reading = readTermsValue({ ...SMALLEST, years: TWO_YEARS, costLines, actuals, endedOn: '2025-06-30' })
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
    const { content } = reading
    expect(content.actuals).toEqual({ amounts: { pay: { y1: 110_000 } } })
    expect(totalCost(settle(content.terms, content.actuals), {}).cents).toBe(140_000)
  })
})
