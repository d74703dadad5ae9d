import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { endTermsOn } from '@/lib/domain/terms/end-terms-on'
import { continueTerms } from '@/lib/domain/terms/renew/continue-terms'
import { NO_RAISE } from '@/lib/domain/terms/renew/raise'
import { makeTerms } from '@/lib/domain/terms/terms'

const line = (id: string, parts: Partial<CostLine>): CostLine => ({
  ...{ id, category: id, incurredBy: 'city', trueUp: 'none', amount: { each: cents(1_000) } },
  ...parts,
})
const year = (id: string, from: string, to: string) => ({
  id,
  startsOn: calendarDate(from),
  endsOn: calendarDate(to),
})
const PARTIES = [{ id: 'city', side: 'agency' as const }]
const YEARS = [year('y1', '2024-07-01', '2025-06-30'), year('y2', '2025-07-01', '2026-06-30')]
const NEXT = [year('y3', '2026-07-01', '2027-06-30')]
const overtime = {
  each: cents(4_135),
  factor: ratio('1.5'),
  times: ['monthsOfYear' as const, { n: ratio('2'), unit: 'hours', atLeast: ratio('4') }],
}

describe('what a renewal carries of cost lines', () => {
  const renewed = (...costLines: CostLine[]) =>
    continueTerms(makeTerms({ parties: PARTIES, years: YEARS, costLines }), NEXT, NO_RAISE).costLines

  it('are factors, minimums and parts of the year, and not what was bought once', () => {
    expect(renewed(line('overtime', { amount: overtime }), line('radio', { once: true, years: ['y2'] }))).toEqual([
      line('overtime', { amount: overtime }),
    ])
  })

  it('is no percent of a year that is over: its amount is not recorded', () => {
    const amount = { percent: ratio('2.5%'), of: { costLines: ['pay'], years: ['y1'] } }
    expect(renewed(line('pay', {}), line('raise', { amount, years: ['y2'] }))[1]?.amount).toEqual({ each: null })
  })

  it('is a whole year of what ended early', () => {
    const terms = makeTerms({ parties: PARTIES, years: YEARS.slice(0, 1), costLines: [line('pay', {})] })
    const ended = endTermsOn(terms, calendarDate('2025-01-31'))
    expect(ended.costLines[0]?.amount.times).toEqual([{ served: { byYear: { y1: '215/365' } } }])
    expect(continueTerms(ended, NEXT, NO_RAISE).costLines[0]?.amount).toEqual({ each: 1_000, times: [] })
  })
})

describe('a change of cost lines', () => {
  it('to what is bought once is a sentence, and the same said differently is none', () => {
    const terms = (costLine: CostLine) =>
      makeTerms({
        parties: PARTIES,
        years: YEARS.slice(0, 1),
        costLines: [costLine],
        split: [{ steps: [{ rest: 'city' }] }],
      })
    const sentences = (one: CostLine, other: CostLine) =>
      compareTerms(terms(one), terms(other)).changes.map(({ sentence }) => sentence)
    expect(sentences(line('radio', {}), line('radio', { once: true }))).toEqual(['radio is now bought or done once.'])
    const times = [
      { n: ratio('1.5'), unit: 'times' },
      { n: ratio('4'), unit: 'hours' },
    ]
    expect(sentences(line('ot', { amount: overtime }), line('ot', { amount: { each: cents(4_135), times } }))).toEqual(
      [],
    )
  })
})
