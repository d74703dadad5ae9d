import { expect, it } from 'vitest'
import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import { comparePaid } from '@/lib/domain/terms/compare/compare-paid'
import { makeTerms } from '@/lib/domain/terms/terms'

/** Half and half of a salary in each of these school years. */
function halves(salaries: Record<string, number | null>) {
  const years = Object.keys(salaries)
  return settle(
    makeTerms({
      parties: [
        { id: 'city', name: 'the City', side: 'agency' },
        { id: 'district', name: 'the District', side: 'district' },
      ],
      years: years.map((year) => ({
        id: year,
        startsOn: calendarDate(`${year}-07-01`),
        endsOn: calendarDate(`${Number(year) + 1}-06-30`),
      })),
      costLines: [
        {
          id: 'salary',
          category: 'salary',
          incurredBy: 'city',
          amount: {
            each: {
              byYear: Object.fromEntries(
                Object.entries(salaries).map(([year, salary]) => [year, salary === null ? null : cents(salary)]),
              ),
            },
          },
          trueUp: 'none',
        },
      ],
      split: [{ steps: [{ shares: { district: ratio('50%') } }, { rest: 'city' }] }],
    }),
  )
}

/** Each row as "who, when: before → after, change", in cents. */
function rowsOf(before: Parameters<typeof halves>[0], after: Parameters<typeof halves>[0]): string[] {
  return comparePaid(halves(before), halves(after)).map(
    ({ bearerName, yearLabel, before: was, after: is, difference }) =>
      `${bearerName}, ${yearLabel ?? 'all'}: ${was?.cents} → ${is?.cents}, ${difference}`,
  )
}

it('says what each party pays before and after, by year and together, and nothing where it is the same', () => {
  expect(rowsOf({ 2023: 20_000_000 }, { 2023: 20_000_000 })).toEqual([])
  expect(rowsOf({ 2023: 20_000_000, 2024: 20_000_000 }, { 2023: 20_000_000, 2024: 21_000_000 })).toEqual([
    'the City, 2024: 10000000 → 10500000, 500000',
    'the District, 2024: 10000000 → 10500000, 500000',
    'the City, all: 20000000 → 20500000, 500000',
    'the District, all: 20000000 → 20500000, 500000',
  ])
})

it('tells a year that is not there from one that costs nothing', () => {
  expect(rowsOf({ 2023: 20_000_000 }, { 2024: 20_000_000 })).toEqual([
    'the City, 2023: 10000000 → undefined, -10000000',
    'the District, 2023: 10000000 → undefined, -10000000',
    'the City, 2024: undefined → 10000000, 10000000',
    'the District, 2024: undefined → 10000000, 10000000',
  ])
})

it('knows no difference from what is not recorded', () => {
  expect(rowsOf({ 2023: null }, { 2023: 20_000_000 })).toEqual([
    'the City, 2023: null → 10000000, null',
    'the District, 2023: null → 10000000, null',
  ])
  expect(rowsOf({ 2023: null }, { 2023: null })).toEqual([])
})
