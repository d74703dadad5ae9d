import { expect, test } from 'vitest'
import type { PaymentRow } from '@/lib/domain/agreement/cost-row'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { fiscalYearOf } from '@/lib/domain/calendar/fiscal-year'
import { cents } from '@/lib/domain/money/cents'
import { makeCouncilView } from './make-council-view'
import { makeRow } from './testing/make-row'

const fiscalYear = fiscalYearOf(calendarDate('2026-11-21'), 10)
const view = { fiscalYear, current: fiscalYear, startMonth: 10, organizationId: 'city' }

const rows = [
  makeRow({ bears: { city: 60_000, district: 60_000 }, grant: { dollars: 24_000, paidTo: 'city' } }),
  makeRow({ number: 'B-1', bears: { city: 12_000, college: 24_000 } }),
  makeRow({ number: 'C-1', kind: 'proposed', bears: { city: 999_000 } }),
]

test('cost of each covered fiscal year in the city’s own calendar, proposals left out', () => {
  const { years } = makeCouncilView(rows, [], new Map(), view)
  expect(
    years.map(({ fiscalYear: { label }, netCost: { expense, reimbursements, grants, net } }) => [
      label,
      expense.cents,
      reimbursements.cents,
      grants.cents,
      net.cents,
    ]),
  ).toEqual([
    ['2025-26', 4_500_000, 2_100_000, 600_000, 1_800_000],
    ['2026-27', 13_500_000, 6_300_000, 1_800_000, 5_400_000],
  ])
})

test('by agreement, with who reimburses it', () => {
  const { agreements } = makeCouncilView(rows, [], new Map(), view)
  expect(
    agreements.map(({ agreement, netCost, reimbursedBy }) => [
      agreement.number,
      netCost.net.cents,
      ...reimbursedBy.map(({ organizationId, figure }) => `${organizationId} ${figure.cents}`),
    ]),
  ).toEqual([
    ['A-1', 4_500_000, 'district 4500000'],
    ['B-1', 900_000, 'college 1800000'],
  ])
})

test('payments are due by their dates, whichever year they pay for', () => {
  const payment = (dueOn: string | null, dollars: number): PaymentRow => ({
    agreement: rows[0]?.agreement ?? makeRow({}).agreement,
    yearId: 'year',
    from: { organizationId: 'district', shortName: 'District' },
    to: { organizationId: 'city', shortName: 'City' },
    number: 1,
    count: 2,
    forLines: null,
    dueOn: dueOn === null ? null : calendarDate(dueOn),
    figure: { cents: cents(dollars * 100), missing: [] },
    condition: null,
  })
  const payments = [payment('2026-09-30', 45_000), payment('2026-10-01', 15_000), payment(null, 1_000)]
  const { years } = makeCouncilView(rows, payments, new Map(), view)
  expect(years.map(({ due }) => [due.toUs.cents, due.fromUs.cents])).toEqual([
    [4_500_000, 0],
    [1_500_000, 0],
  ])
})
