import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { VacancyFigure } from '@/lib/domain/staffing/coverage/count-vacancy'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'
import { estimateCredits } from './estimate-credits'

const YEAR = { id: '2023-24', startsOn: calendarDate('2023-07-01'), endsOn: calendarDate('2024-06-30') }

/** "$783.33 a day after ten school days", of which the district bears half of everything. */
const credit: CostLine = {
  ...{ id: 'credit', name: 'Credit for vacant days', category: 'vacancy credit', incurredBy: 'city', trueUp: 'units' },
  amount: { each: cents(-78_333), times: [{ n: ratio('0'), unit: 'school days', beyond: ratio('10') }] },
}
const terms = (line: Partial<CostLine> = {}, rest: Partial<Terms> = {}) =>
  makeTerms({
    parties: [
      { id: 'city', name: 'City of Dinuba', side: 'agency' },
      { id: 'district', name: 'Dinuba Unified', side: 'district' },
    ],
    years: [YEAR],
    positions: [
      { id: 'sro-1', name: 'SRO position 1', headcount: ratio('1') },
      { id: 'sro-2', name: 'SRO position 2', headcount: ratio('1') },
    ],
    costLines: [{ ...credit, ...line }],
    split: [{ steps: [{ shares: { district: ratio('50%') } }, { rest: 'city' }] }],
    ...rest,
  })

const vacancy = (days: number, parts: Partial<VacancyFigure> = {}): VacancyFigure => ({
  ...{ positionKey: 'sro-1', positionName: 'SRO position 1', year: YEAR, countedTo: YEAR.endsOn, illustrative: false },
  spans:
    days === 0 ? [] : [{ startsOn: calendarDate('2024-01-13'), endsOn: calendarDate('2024-02-12'), lacking: 1, days }],
  days,
  notRecorded: [],
  ...parts,
})
const creditsOf = (...given: Parameters<typeof estimateCredits>) => estimateCredits(...given).credits

describe('the credit for vacant days', () => {
  it('is the daily rate after ten school days, to the cent, with its calculation', () => {
    const { actuals, credits } = estimateCredits(terms(), [
      vacancy(19),
      vacancy(0, { positionKey: 'sro-2', positionName: 'SRO position 2' }),
    ])
    expect(actuals).toEqual({ units: { credit: { '2023-24': '19' } } })
    // 9 × $783.33 = $7,049.97; half of it is $3,524.985, rounded away from zero.
    expect(credits).toHaveLength(1)
    expect(credits[0]).toMatchObject({
      lineName: 'Credit for vacant days',
      figure: { cents: -704_997 },
      shares: [
        { name: 'City of Dinuba', figure: { cents: -352_498 } },
        { name: 'Dinuba Unified', figure: { cents: -352_499 } },
      ],
    })
    expect(credits[0]?.steps).toEqual([
      'SRO position 1: nobody held it from January 13, 2024 to February 12, 2024, held again from February 13, 2024: 19 school days.',
      'Together 19 school days in 2023-24.',
      'SRO position 2 was held on every day of 2023-24.',
      'All positions together: 19 school days vacant in 2023-24.',
      'The first 10 days of 2023-24 give no credit: 19 less 10 leaves 9.',
      'Credit for vacant days, 2023-24, credited by City of Dinuba: −$783.33 × 9 school days (19 less the first 10) = −$7,049.97, with the actual number of school days.',
      'Of that City of Dinuba bears −$3,524.98, by the split of these cost terms.',
      'Of that Dinuba Unified bears −$3,524.99, by the split of these cost terms.',
    ])
  })

  it.each([
    [10, 0],
    [11, -78_333],
    [3, 0],
    [0, 0],
  ])('for %i vacant days is %i cents', (days, expected) => {
    expect(creditsOf(terms(), [vacancy(days)])[0]?.figure.cents).toBe(expected)
  })

  it('takes the days of the position that it names, and of all where it names none', () => {
    const both = [vacancy(8), vacancy(7, { positionKey: 'sro-2' })]
    expect(creditsOf(terms({ position: 'sro-2' }), both)[0]?.figure.cents).toBe(0)
    expect(creditsOf(terms(), both)[0]?.figure.cents).toBe(5 * -78_333)
  })

  it('is not recorded where its rate or the school days are not, and never $0', () => {
    const unknown = terms({ amount: { each: null, times: [{ n: ratio('0'), unit: 'days' }] } })
    expect(creditsOf(unknown, [vacancy(19)])[0]?.figure.cents).toBeNull()
    const { actuals, credits } = estimateCredits(terms(), [vacancy(4, { notRecorded: [2023] })])
    expect(actuals).toEqual({ units: {} })
    expect(credits[0]?.figure).toEqual({ cents: null, missing: ['school days of 2023-24'] })
    expect(credits[0]?.steps.at(-1)).toBe('Together at least 4 school days in 2023-24.')
  })

  it('is nothing before its contract year begins, and goes by what has passed of it', () => {
    expect(creditsOf(terms(), [vacancy(0, { countedTo: null })])).toEqual([])
    const spans = [{ startsOn: calendarDate('2024-01-13'), endsOn: calendarDate('2024-01-31'), lacking: 1, days: 11 }]
    const steps = creditsOf(terms(), [vacancy(11, { countedTo: calendarDate('2024-01-31'), spans })])[0]?.steps
    expect(steps?.[0]).toBe(
      'SRO position 1: nobody held it from January 13, 2024 and still on January 31, 2024: 11 school days.',
    )
    expect(steps?.[1]).toBe('Together 11 school days in 2023-24, counted to January 31, 2024.')
  })

  it('comes from no line that is not a credit by days, trued up by how many there were', () => {
    const others: Partial<CostLine>[] = [
      { trueUp: 'none' },
      { category: 'services', amount: { each: cents(78_333), times: [{ n: ratio('180'), unit: 'days' }] } },
      { amount: { each: cents(-78_333), times: [{ n: ratio('0'), unit: 'hours' }] } },
      { amount: { each: cents(-78_333) } },
    ]
    for (const other of others) expect(creditsOf(terms(other), [vacancy(19)])).toEqual([])
  })
})
