import { expect, test } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { fiscalYearOf } from '@/lib/domain/calendar/fiscal-year'
import { makeDistrictView } from './make-district-view'
import { makeRow } from './testing/make-row'
import { wordComparison } from './words/word-comparison'
import { wordReasons } from './words/word-reasons'

const fiscalYear = fiscalYearOf(calendarDate('2026-11-21'), 7)
const view = { fiscalYear, current: fiscalYear, startMonth: 7, organizationId: 'district' }
const lastYear = { number: 'A-0', startsOn: '2025-07-01', endsOn: '2026-06-30' }

test('what we pay, why it changed, and a proposal beside it in no total', () => {
  const { split, comparison, proposed, years } = makeDistrictView(
    [
      makeRow({ ...lastYear, bears: { city: 66_000, district: 66_000 } }),
      makeRow({ ...lastYear, category: 'benefits', bears: { city: 30_000, district: 30_000 } }),
      makeRow({ bears: { city: 60_000, district: 60_000 }, grant: { dollars: 24_000, paidTo: 'city' } }),
      makeRow({ category: 'benefits', bears: { city: 30_000, district: 30_000 } }),
      makeRow({ kind: 'proposed', replaces: true, bears: { city: 50_000, district: 97_500 } }),
    ],
    new Map(),
    view,
  )
  expect([split.total.cents, split.ours.cents, split.others.cents, split.grants.cents]).toEqual([
    20_400_000, 9_000_000, 9_000_000, 2_400_000,
  ])
  expect(wordComparison(comparison, 'That is', '2025-26')).toEqual([
    'That is $6,000.00 (6.3%) less than in 2025-26: salary $6,000.00 less.',
  ])
  expect(comparison.changes.flatMap(wordReasons)).toEqual([
    'Agreement A-1 follows Agreement A-0.',
    'Salary $6,000.00 less.',
  ])
  expect(proposed.map((one) => [one.fiscalYear.label, one.split.ours.cents, one.change.cents])).toEqual([
    ['2026-27', 9_750_000, 750_000],
  ])
  expect(years.map((year) => year.split?.ours.cents)).toEqual([9_600_000, 9_000_000, undefined])
})

test('an agreement that serves part of the year says so', () => {
  const { comparison } = makeDistrictView(
    [
      makeRow({ startsOn: '2025-07-01', endsOn: '2026-06-30', bears: { district: 12_000 } }),
      makeRow({ startsOn: '2026-07-01', endsOn: '2026-12-31', bears: { district: 6_000 } }),
    ],
    new Map(),
    view,
  )
  expect(wordComparison(comparison, 'That is', '2025-26').at(-1)).toBe('Agreements serve fewer months of this year.')
  expect(comparison.changes.flatMap(wordReasons)).toEqual([
    'Serves 6 months of the year, 12 the year before.',
    'Salary $6,000.00 less.',
  ])
})

test('new and ended agreements with different partners are called so', () => {
  const { comparison } = makeDistrictView(
    [
      makeRow({ ...lastYear, bears: { city: 10_000, district: 10_000 } }),
      makeRow({ number: 'B-1', incurredById: 'county', bears: { county: 5_000, district: 5_000 } }),
    ],
    new Map(),
    view,
  )
  expect(comparison.changes.flatMap(wordReasons)).toEqual(['Ended: Agreement A-0.', 'New: Agreement B-1.'])
})

test('a year before that is not recorded is not compared, and one without an agreement is named', () => {
  const row = makeRow({ bears: { city: 60_000, district: 60_000 } })
  const unknown = { ...row.shares[0], figure: { cents: null, missing: ['program'] } }
  const before = makeRow({ ...lastYear })
  const { comparison } = makeDistrictView(
    [
      {
        ...before,
        shares: [{ ...unknown, kind: 'party', name: 'district', organizationId: 'district', paidToId: null }],
      },
      row,
    ],
    new Map(),
    view,
  )
  expect(wordComparison(comparison, 'That is', '2025-26')).toEqual([
    'How that compares with 2025-26 is not known: amounts are not recorded.',
  ])
  expect(wordComparison(makeDistrictView([row], new Map(), view).comparison, 'That is', '2025-26')).toEqual([
    'No agreement that is recorded as signed served 2025-26.',
  ])
})

test('what is given in kind is apart: in no total', () => {
  const { split, inKind } = makeDistrictView(
    [makeRow({ inKind: true, category: 'office', bears: { district: 12_000 } })],
    new Map(),
    view,
  )
  expect(split.total.cents).toBe(0)
  expect(inKind.map(({ name, worth, givenBy }) => [name, worth.cents, givenBy])).toEqual([
    ['office', 1_200_000, ['district']],
  ])
})
