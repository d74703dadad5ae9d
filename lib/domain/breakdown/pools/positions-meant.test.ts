import { expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Rule } from '@/lib/domain/terms/split'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'

/** Two officers and a sergeant; $300,000 of the whole program, or of the sergeant alone. */
function schoolsPay(rule: Rule, line: Partial<CostLine>, more: Partial<Terms> = {}) {
  const terms = makeTerms({
    parties: ['schools', 'city'].map((id) => ({ id, side: 'other' })),
    years: [{ id: 'y1', startsOn: calendarDate('2026-07-01'), endsOn: calendarDate('2027-06-30') }],
    positions: [
      { id: 'sro', headcount: ratio('2') },
      { id: 'sergeant', headcount: ratio('1') },
    ],
    costLines: [
      {
        id: 'pay',
        category: 'salary',
        incurredBy: 'city',
        trueUp: 'none',
        amount: { each: cents(30_000_000) },
        ...line,
      },
    ],
    split: [rule],
    ...more,
  })
  return costBorneBy(settle(terms), 'schools').cents
}

const each = { each: cents(2_000_000), times: ['headcount' as const] }

it('a sum for each officer means all officers where the cost is the whole program’s', () => {
  const rule: Rule = { steps: [{ amounts: { schools: each } }, { rest: 'city' }] }
  expect(schoolsPay(rule, {})).toBe(6_000_000)
  expect(schoolsPay(rule, { position: 'sergeant' })).toBe(2_000_000)
})

it('so does a limit for each officer', () => {
  const rule: Rule = { steps: [{ shares: { schools: ratio('50%') } }, { rest: 'city' }] }
  const limits: Terms['limits'] = [{ id: 'most', on: 'schools', per: ['year'], atMost: each }]
  expect(schoolsPay(rule, {}, { limits })).toBe(6_000_000)
  expect(schoolsPay(rule, { position: 'sergeant' }, { limits })).toBe(2_000_000)
})

it('so do the first dollars and the first hours of each officer', () => {
  const whole = { schools: ratio('100%') }
  expect(schoolsPay({ steps: [{ of: { first: each }, shares: whole }, { rest: 'city' }] }, {})).toBe(6_000_000)
  const hours: Rule = {
    per: 'line',
    steps: [
      { of: { firstUnits: ['headcount', { n: ratio('1000'), unit: 'hours' }] }, shares: whole },
      { rest: 'city' },
    ],
  }
  const amount = { each: cents(5_000), times: [{ n: ratio('6000'), unit: 'hours' }] }
  expect(schoolsPay(hours, { amount })).toBe(15_000_000)
})
