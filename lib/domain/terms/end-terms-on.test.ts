import { describe, expect, it } from 'vitest'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { Billing } from '@/lib/domain/terms/billing'
import { endTermsOn } from '@/lib/domain/terms/end-terms-on'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'

const year = (id: string, name: string, startsOn: string, endsOn: string) => ({
  id,
  name,
  startsOn: calendarDate(startsOn),
  endsOn: calendarDate(endsOn),
})

/** $365.00 a calendar year and 10% overhead, of which the schools pay a fixed $73.00. */
const TERMS = makeTerms({
  parties: [
    { id: 'city', side: 'agency' },
    { id: 'schools', side: 'district' },
  ],
  years: [
    year('y1', '2025', '2025-01-01', '2025-12-31'),
    year('y2', '2026', '2026-01-01', '2026-12-31'),
    year('y3', '2027', '2027-01-01', '2027-12-31'),
  ],
  costLines: [
    { id: 'pay', category: 'pay', incurredBy: 'city', trueUp: 'none', amount: { each: cents(36_500) } },
    {
      id: 'overhead',
      category: 'overhead',
      incurredBy: 'city',
      trueUp: 'none',
      amount: { percent: ratio('10%'), of: { costLines: ['pay'] } },
    },
  ],
  split: [{ steps: [{ amounts: { schools: { each: cents(7_300) } } }, { rest: 'city' }] }],
  stated: [
    { what: 'total', is: { cents: cents(1) } },
    { what: 'total', years: ['y1', 'y2'], is: { cents: cents(2) } },
    { what: 'total', years: ['y2', 'y3'], is: { cents: cents(3) } },
  ],
})

const ended = (lastDay: string, terms: Terms = TERMS) => endTermsOn(terms, calendarDate(lastDay))
const costs = (terms: Terms) => terms.years.map(({ id }) => totalCost(settle(terms), { yearId: id }).cents)
const paidBySchools = (terms: Terms) =>
  settle(terms).cells.flatMap(({ bearerId, costLineId, figure }) =>
    bearerId === 'schools' && costLineId === 'pay' ? [figure.cents] : [],
  )

describe('terms that end within a year', () => {
  it('keep the years before it whole, cut it, and lose those after it', () => {
    const { years } = ended('2026-04-10')
    expect(years.map(({ id, startsOn, endsOn }) => [id, startsOn, endsOn])).toEqual([
      ['y1', '2025-01-01', '2025-12-31'],
      ['y2', '2026-01-01', '2026-04-10'],
    ])
  })

  it('cost in it for its days alone, first and last included: 100 of 365, and the overhead with it', () => {
    expect(costs(ended('2026-04-10'))).toEqual([40_150, 11_000])
    expect(costs(ended('2026-01-01'))).toEqual([40_150, 110])
  })

  it('take as much off fixed sums: 73 of 365 days of $73.00', () => {
    expect(paidBySchools(ended('2026-03-14'))).toEqual([6_636, 1_327])
  })

  it('say of what the days are', () => {
    expect(ended('2026-04-10').costLines[0]?.amount.times).toEqual([{ served: { byYear: { y2: '100/365' } } }])
    const hours = { each: cents(100), times: [{ n: ratio('40'), unit: 'hours' }] }
    const [pay] = TERMS.costLines
    const withHours = { ...TERMS, costLines: pay ? [{ ...pay, amount: hours }] : [] }
    expect(ended('2026-04-10', withHours).costLines[0]?.amount.times).toHaveLength(2)
    expect(costs(ended('2026-04-10', withHours))).toEqual([4_000, 1_096])
  })

  it('keep printed figures of the whole and of years that are left', () => {
    expect(ended('2026-04-10').stated).toEqual(TERMS.stated.slice(0, 2))
  })

  it('leave shares as they are', () => {
    const steps = [{ shares: { schools: ratio('50%') } }, { rest: 'city' }]
    expect(ended('2026-04-10', { ...TERMS, split: [{ steps }] }).split).toEqual([{ steps }])
  })
})

describe('what is set in percent or inside a share', () => {
  const twoYears = TERMS.years.slice(0, 2)

  it('is taken of the cost that is left, once: half of $50,000 over 184 of 365 days', () => {
    const half = { percent: ratio('50%'), of: {} }
    const [pay] = TERMS.costLines
    const terms = ended('2026-07-03', {
      ...TERMS,
      years: twoYears,
      costLines: pay ? [{ ...pay, amount: { each: cents(5_000_000) } }] : [],
      split: [{ steps: [{ amounts: { schools: half } }, { rest: 'city' }] }],
    })
    // 50,000 × 184/365 = 25,205.479…; half of 25,205.48 is 12,602.74
    expect(paidBySchools(terms)).toEqual([2_500_000, 1_260_274])
  })

  it('is prorated inside a share as in the split: $60,000 to the north, 184 of 365 days', () => {
    const terms = ended('2026-07-03', {
      ...TERMS,
      years: twoYears,
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district', parts: [{ id: 'north' }, { id: 'central' }] },
      ],
      costLines: TERMS.costLines.map((line) => ({ ...line, amount: { each: cents(5_000_000) } })),
      split: [{ steps: [{ rest: 'schools' }] }],
      allocations: [
        {
          of: 'schools',
          by: 'campus',
          steps: [{ amounts: { north: { each: cents(6_000_000) } } }, { rest: 'central' }],
        },
      ],
    })
    const sumOf = (part: string) =>
      settle(terms)
        .parts.filter(({ bearerId, yearId }) => bearerId === part && yearId === 'y2')
        .reduce((sum, { figure }) => sum + (figure.cents ?? Number.NaN), 0)
    // 60,000 × 184/365 = 30,246.575…; two lines of 25,205.48 are 50,410.96
    expect([sumOf('north'), sumOf('central')]).toEqual([3_024_658, 2_016_438])
  })
})

describe('what was billed for a year that falls away', () => {
  const plan: Billing = { from: 'schools', to: 'city', payments: { count: 2 }, residue: 'last' }
  const billed = (lastDay: string, billing: Billing[]) => {
    const { payments, settlements, warnings } = settle(ended(lastDay, { ...TERMS, billing }))
    return {
      paid: payments.map(({ yearId, figure }) => [yearId, figure.cents]),
      left: settlements.at(-1)?.creditLeft.cents,
      warned: warnings.filter(({ name }) => name === 'credit-left').map(({ message }) => message),
    }
  }

  it('is credit in the last year that is left, for what is still to be paid of it', () => {
    const { paid, left } = billed('2026-12-31', [{ ...plan, alreadyBilledCents: { y3: [cents(4_000)] } }])
    expect(paid).toEqual([
      ['y1', 3_650],
      ['y1', 3_650],
      ['y2', 0],
      ['y2', 3_300],
    ])
    expect(left).toBe(0)
  })

  it('is to be refunded as far as nothing is left to pay', () => {
    const already = { y1: [cents(3_650), cents(3_650)], y2: [cents(3_650)], y3: [cents(3_650), cents(3_650)] }
    const { warned } = billed('2025-12-31', [{ ...plan, alreadyBilledCents: already, openingCents: cents(50) }])
    expect(warned).toEqual(['$110 of the credit of schools is not used up by its payments.'])
  })

  it('under a plan of its own, is credit in the plan of the last year, or else in one without payments', () => {
    const y1: Billing = { ...plan, years: ['y1'], payments: { count: 1 } }
    const y2: Billing = { ...plan, years: ['y2'], alreadyBilledCents: { y2: [cents(500)] } }
    expect(billed('2025-12-31', [y1, y2]).paid).toEqual([['y1', 6_800]])
    expect(billed('2025-12-31', [y2])).toEqual({
      paid: [],
      left: 500,
      warned: ['$5 of the credit of schools is not used up by its payments.'],
    })
  })
})

describe('terms that end on the last day of a year', () => {
  it('cut nothing', () => {
    const terms = ended('2026-12-31')
    expect(terms).toEqual({ ...TERMS, years: TERMS.years.slice(0, 2), stated: TERMS.stated.slice(0, 2) })
  })
})

describe('terms that end in two years at once, which overlap', () => {
  it('cut both, each by its own days', () => {
    const years = [year('a', 'A', '2025-01-01', '2025-12-31'), year('b', 'B', '2025-07-01', '2026-06-30')]
    const terms = ended('2025-09-30', { ...TERMS, years, stated: [] })
    expect(terms.years.map(({ endsOn }) => endsOn)).toEqual(['2025-09-30', '2025-09-30'])
    expect(costs(terms)).toEqual([30_030, 10_120])
  })
})
