import { describe, expect, it } from 'vitest'
import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import { continueTerms } from '@/lib/domain/terms/renew/continue-terms'
import { NO_RAISE, type Raise } from '@/lib/domain/terms/renew/raise'
import { readFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const NEXT = [{ id: 'y4', startsOn: calendarDate('2027-07-01'), endsOn: calendarDate('2028-06-30') }]
const THREE_YEARS = [...TWO_YEARS, { id: 'y3', startsOn: '2026-07-01', endsOn: '2027-06-30' }]
const MEASURES = [
  { id: 'cpi', unit: 'index', values: { byYear: { y1: 200, y2: 210, y3: 220 } } },
  { id: 'levy', unit: 'dollars', values: { byYear: { y2: 80_000, y3: 90_000 } } },
  { id: 'census', unit: 'people', values: { byYear: { y1: 9_000 } } },
]
const PAY = { id: 'pay', amount: 50_000 }

const renewed = (parts: object, raise: Raise = NO_RAISE) =>
  continueTerms(readFile({ years: THREE_YEARS, measures: MEASURES, ...parts }), NEXT, raise)
/** How an amount of the three years to June 30, 2027 goes on in the next. */
const renewedAmount = (amount: unknown, line: object = {}, raise?: Raise) =>
  renewed({ costLines: [PAY, { id: 'it', amount, ...line }] }, raise).costLines.find(({ id }) => id === 'it')?.amount
const GROWS = { by: '3%', from: 'rounded' }

describe('the amount of a renewal', () => {
  it('is that of the last year, and not recorded where that has none', () => {
    expect(renewedAmount({ byYear: { y1: 40_000, y2: 41_000, y3: 42_500 } })).toEqual({ each: 4_250_000 })
    expect(renewedAmount({ byYear: { y1: 40_000, y2: 41_000 } })).toEqual({ each: null })
    expect(renewedAmount(null)).toEqual({ each: null })
    expect(renewedAmount({ low: 30_000, high: 40_000 })).toEqual({
      each: { lowCents: 3_000_000, highCents: 4_000_000 },
    })
  })

  it('counts as in the last year', () => {
    const times = [{ n: { byYear: { y2: 900, y3: 1_000 } }, unit: 'hours', beyond: '40' }]
    expect(renewedAmount({ each: 80, times })).toEqual({
      ...{ each: 8_000, times: [{ n: '1000', unit: 'hours', beyond: '40' }] },
    })
    const notRecorded = [{ n: { byYear: { y1: 900 } }, unit: 'hours' }]
    expect(renewedAmount({ each: 80, times: notRecorded })).toEqual({
      each: 8_000,
      times: [{ n: null, unit: 'hours' }],
    })
  })

  it('that is a percent or a part is the one of the last year', () => {
    const of = { costLines: ['pay'] }
    expect(renewedAmount({ percent: '10%', of })).toEqual({ percent: '10%', of })
    expect(renewedAmount({ percent: { byYear: { y2: '10%', y3: '12%' } }, of })).toEqual({ percent: '12%', of })
    expect(renewedAmount({ percent: { byYear: { y2: '10%' } }, of })).toEqual({ percent: null, of })
    const part = (each: unknown) => renewedAmount({ part: each, ofMeasure: 'levy' })
    expect(part('1/2')).toEqual({ part: '1/2', ofMeasure: 'levy' })
    expect(part({ byYear: { y2: '1/2', y3: '2/3' } })).toEqual({ part: '2/3', ofMeasure: 'levy' })
    expect(part({ byYear: { y2: '1/2' } })).toEqual({ part: null, ofMeasure: 'levy' })
  })

  it('that is a percent of the last year is one of each renewed year; of several years it is over', () => {
    const percentOf = (...years: string[]) => renewedAmount({ percent: '10%', of: { costLines: ['pay'], years } })
    expect(percentOf('y3')).toEqual({ percent: '10%', of: { costLines: ['pay'] } })
    expect(percentOf('y2', 'y3')).toEqual({ each: null })
    expect(percentOf('y2')).toEqual({ each: null })
  })

  it('that is a percent is one of the lines that go on; a percent of nothing but others goes with them', () => {
    const percent = (...costLines: string[]) => ({ percent: '10%', of: { costLines } })
    const { costLines, split } = renewed({
      costLines: [
        PAY,
        { id: 'radio', amount: 500, once: true, years: ['y3'] },
        { id: 'training', amount: 500, years: ['y1'] },
        { id: 'of some', amount: percent('pay', 'radio') },
        { id: 'of none', amount: percent('radio', 'training') },
        { id: 'of those', amount: percent('of none') },
        { id: 'of last year', amount: { percent: '10%', of: { costLines: ['training'], years: ['y1'] } } },
      ],
      split: [{ when: { costLines: ['of those'] }, steps: [{ rest: 'city' }] }, { steps: [{ rest: 'schools' }] }],
    })
    expect(costLines.map(({ id, amount }) => [id, amount])).toEqual([
      ['pay', { each: 5_000_000 }],
      ['of some', percent('pay')],
      ['of last year', { each: null }],
    ])
    expect(split).toEqual([{ steps: [{ rest: 'schools' }] }])
  })

  it('that grows begins where it had got to, and goes on growing', () => {
    // 50,000, 51,500, 53,045
    expect(renewedAmount({ each: 50_000, grows: { by: '3%' } })).toEqual({ each: 5_304_500, grows: GROWS })
    const named = { byYear: { y1: 50_000, y2: 60_000 } }
    expect(renewedAmount({ each: named, grows: { by: '3%' } })).toEqual({ each: 6_180_000, grows: GROWS })
    const all = { byYear: { y1: 50_000, y3: 70_000 } }
    expect(renewedAmount({ each: all, grows: { by: '3%' } })).toEqual({ each: 7_000_000, grows: GROWS })
  })

  it('that grows as a range begins with both of its ends', () => {
    expect(renewedAmount({ each: { low: 50_000, high: 60_000 }, grows: { by: '3%' } })).toEqual({
      ...{ each: { lowCents: 5_304_500, highCents: 6_365_400 }, grows: GROWS },
    })
    const range = { byYear: { y1: { low: 50_000, high: 60_000 } } }
    expect(renewedAmount({ each: range, grows: { by: null } })).toMatchObject({ each: null, grows: { by: null } })
  })

  it('that grows by other percents or sums from year to year goes on by the last', () => {
    expect(renewedAmount({ each: 50_000, grows: { by: { byYear: { y2: '2%', y3: '4%' } } } })).toEqual({
      // 51,000, 53,040
      ...{ each: 5_304_000, grows: { by: '4%', from: 'rounded' } },
    })
    expect(renewedAmount({ each: 50_000, grows: { plus: { byYear: { y2: 1_000, y3: 1_500 } } } })).toEqual({
      ...{ each: 5_250_000, grows: { plusCents: 150_000, from: 'rounded' } },
    })
  })

  it('that grows by what is not recorded is not recorded', () => {
    const grown = (grows: object) => renewedAmount({ each: 50_000, grows })
    expect(grown({ by: { byYear: { y2: '2%' } } })).toEqual({ each: null, grows: { by: null, from: 'rounded' } })
    expect(grown({ plus: { byYear: { y2: 500 } } })).toEqual({
      each: null,
      grows: { plusCents: null, from: 'rounded' },
    })
    expect(renewedAmount({ each: null, grows: { by: '3%' } })).toEqual({ each: null, grows: GROWS })
  })

  it('that grows by an index begins where that had got to; the index of years to come is not known', () => {
    const costLines = [{ id: 'pay', amount: { each: 50_000, grows: { index: 'cpi', atMost: '20%' } } }]
    const { costLines: lines, measures } = renewed({ costLines })
    expect(lines[0]?.amount).toEqual({ each: 5_500_000, grows: { index: 'cpi', atMost: '20%', from: 'rounded' } })
    expect(measures.map(({ values }) => values)).toEqual([null, '90000', null])
    expect(renewed({ costLines: [PAY] }).measures[0]?.values).toBe('220')
  })

  it('that grows by an index is not known after its first year, of a sum, first dollars or a limit as of a cost', () => {
    const grown = { each: 40_000, grows: { index: 'cpi' } }
    const steps = (step: object) => ({ split: [{ steps: [step, { rest: 'city' }] }] })
    const allOfIndex = [
      { costLines: [{ id: 'it', amount: grown }] },
      steps({ amounts: { schools: grown } }),
      steps({ of: { first: grown }, shares: { schools: '50%' } }),
      { limits: [{ id: 'cap', on: 'schools', per: ['year'], atMost: grown }] },
      { minimums: [{ id: 'least', on: 'schools', atLeast: grown }] },
    ]
    for (const parts of allOfIndex) expect(renewed(parts).measures[0]?.values).toBeNull()
  })

  it('that grows by an index was $44,000 by then, and is so in the first year, and not recorded in the next', () => {
    const split = [{ steps: [{ amounts: { schools: { each: 40_000, grows: { index: 'cpi' } } } }, { rest: 'city' }] }]
    const terms = continueTerms(
      readFile({ years: THREE_YEARS, measures: MEASURES, costLines: [PAY], split }),
      [...NEXT, { id: 'y5', startsOn: calendarDate('2028-07-01'), endsOn: calendarDate('2029-06-30') }],
      NO_RAISE,
    )
    const ofSchools = settle(terms).cells.filter(({ bearerId }) => bearerId === 'schools')
    expect(ofSchools.map(({ yearId, figure }) => [yearId, figure.cents])).toEqual([
      ['y4', 4_400_000],
      ['y5', null],
    ])
  })

  it('that is held to a most keeps the one of the last year, and grows on from what it would be without', () => {
    const held = (eachAtMost: unknown) =>
      renewedAmount({ each: 100, eachAtMost, grows: { by: '10%' }, times: [{ n: 10, unit: 'hours' }] })
    expect(held({ byYear: { y2: 105, y3: 115 } })).toMatchObject({ each: 12_100, eachAtMost: 11_500 })
    expect(held({ byYear: { y2: 105 } })).toMatchObject({ each: 12_100, eachAtMost: null })
  })

  it('of a line that began later has grown from its own first year', () => {
    expect(renewedAmount({ each: 50_000, grows: { by: '3%' } }, { years: ['y2', 'y3'] })).toMatchObject({
      ...{ each: 5_150_000 },
    })
  })

  it('has grown as rates are rounded, those of the line before those of the agreement', () => {
    const toTens = { rate: { to: 10 } }
    const renewedPay = (line: object) => {
      const costLines = [{ id: 'pay', amount: { each: 501, grows: { by: '3%' } }, ...line }]
      return renewed({ costLines, rounding: { rate: { to: 1 } } }).costLines[0]?.amount
    }
    // 501 × 1.03 = 516.03 and 516 × 1.03 = 531.48; to tens 520 and 535.60
    expect(renewedPay({})).toMatchObject({ each: 53_100 })
    expect(renewedPay({ rounding: toTens })).toMatchObject({ each: 54_000 })
    expect(renewedAmount({ each: 501, grows: { by: '3%' } })).toMatchObject({ each: 53_151 })
  })
})

describe('a raise', () => {
  const toDollars: Raise = { rate: ratio('3%'), toCents: cents(100), sums: false }

  it('of a price is to the dollar where that is asked for, a half up; a rate by the hour is to the cent', () => {
    expect(renewedAmount(50, {}, toDollars)).toEqual({ each: 5_200 }) // 51.50
    expect(renewedAmount(-50, {}, toDollars)).toEqual({ each: -5_200 })
    const times = ['monthsOfYear', { n: 10, unit: 'hours' }]
    expect(renewedAmount({ each: 50.1, times }, {}, toDollars)).toMatchObject({ each: 5_160 }) // 51.603
    expect(renewedAmount({ each: 50.1, times: ['monthsOfYear'] }, {}, toDollars)).toMatchObject({ each: 5_200 })
  })

  it('is of both ends of a range, and what is not recorded stays so', () => {
    expect(renewedAmount({ low: 1_000, high: 2_000 }, {}, toDollars)).toEqual({
      ...{ each: { lowCents: 103_000, highCents: 206_000 } },
    })
    expect(renewedAmount(null, {}, toDollars)).toEqual({ each: null })
  })
})
