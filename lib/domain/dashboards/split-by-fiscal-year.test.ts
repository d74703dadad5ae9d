import { expect, test } from 'vitest'
import { cents } from '@/lib/domain/money/cents'
import { splitByFiscalYear } from './split-by-fiscal-year'
import { makeRow } from './testing/make-row'

const totals = (rows: Parameters<typeof splitByFiscalYear>[0], startMonth: number) =>
  splitByFiscalYear(rows, startMonth).map(({ fiscalYear, rows: ofYear }) => [
    fiscalYear.label,
    ...ofYear.map(({ figure }) => figure.cents ?? figure.atLeastCents),
  ])

test('a contract year from July is nine months of one October calendar and three of the one before', () => {
  const row = makeRow({ bears: { city: 60_000, district: 60_000 } })
  expect(totals([row], 7)).toEqual([['2026-27', 12_000_000]])
  expect(totals([row], 10)).toEqual([
    ['2025-26', 3_000_000],
    ['2026-27', 9_000_000],
  ])
})

test('a 17-month contract year and a month cut in half are spread by the months and days that they serve', () => {
  const row = makeRow({ startsOn: '2026-01-01', endsOn: '2027-05-31', bears: { city: 17_000 } })
  expect(totals([row], 1)).toEqual([
    ['2026', 1_200_000],
    ['2027', 500_000],
  ])
  const half = makeRow({ startsOn: '2026-09-16', endsOn: '2026-10-31', bears: { city: 3_000 } })
  expect(totals([half], 10)).toEqual([
    ['2025-26', 100_000],
    ['2026-27', 200_000],
  ])
})

test('a cost that is known better than who bears it is spread by itself', () => {
  const row = makeRow({ bears: { city: 60_000, district: 60_000 } })
  const open = { cents: null, atLeastCents: cents(0), missing: ['the percent'] }
  const shares = row.shares.map((share) => ({ ...share, figure: open }))
  expect(totals([{ ...row, shares }], 10)).toEqual([
    ['2025-26', 3_000_000],
    ['2026-27', 9_000_000],
  ])
})

test('the same words not recorded in two agreements are two facts', () => {
  const open = { cents: null, atLeastCents: cents(0), missing: ['vehicle in 2026-27'] }
  const rows = ['A-1', 'A-2'].map((number) => ({ ...makeRow({ number }), figure: open }))
  const [year] = splitByFiscalYear(rows, 7)
  expect(year?.rows.flatMap(({ figure }) => figure.missing)).toEqual([
    'A-1 version 1: vehicle in 2026-27',
    'A-2 version 1: vehicle in 2026-27',
  ])
})
