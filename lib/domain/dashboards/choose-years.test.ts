import { expect, test } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { fiscalYearOf } from '@/lib/domain/calendar/fiscal-year'
import { chooseFiscalYear } from './choose-fiscal-year'
import { chooseYears, findNearestYear } from './choose-years'

const today = calendarDate('2026-11-21')
const year = (first: number) => fiscalYearOf(calendarDate(`${first}-07-01`), 7)
const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map(year)
const labels = (chosen: number) => chooseYears(years, year(chosen)).map(({ label }) => label)

test('an address names a fiscal year; anything else is today’s', () => {
  expect(chooseFiscalYear('2023-24', today, 7).label).toBe('2023-24')
  expect(chooseFiscalYear('2023', today, 1).label).toBe('2023')
  for (const label of [undefined, '', '2023', '2023-25', '2023-24x', '1999-00', '2199-00', 'next', '-1']) {
    expect(chooseFiscalYear(label, today, 7).label).toBe('2026-27')
  }
})

test('seven years at most, the chosen one in the middle where there is room', () => {
  expect(labels(2019)).toEqual(['2016-17', '2017-18', '2018-19', '2019-20', '2020-21', '2021-22', '2022-23'])
  expect(labels(2015)[0]).toBe('2015-16')
  expect(labels(2023)).toHaveLength(7)
  expect(labels(2023).at(-1)).toBe('2023-24')
  expect(labels(2026).at(-1)).toBe('2026-27')
})

test('the nearest year, the earlier of two', () => {
  expect(findNearestYear(years, year(2026))?.label).toBe('2023-24')
  expect(findNearestYear([year(2025), year(2027)], year(2026))?.label).toBe('2025-26')
  expect(findNearestYear([], year(2026))).toBeNull()
})
