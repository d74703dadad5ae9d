import { expect, it } from 'vitest'
import { calendarDate } from './calendar-date'
import { wordFiscalYears } from './word-fiscal-years'

const range = (startsOn: string, endsOn: string) => ({ startsOn: calendarDate(startsOn), endsOn: calendarDate(endsOn) })

it('a contract year is one fiscal year where both begin in the same month', () => {
  expect(wordFiscalYears(range('2023-07-01', '2024-06-30'), 7)).toBe('fiscal year 2023-24')
})

it('and lies in two, by the months of each, where they do not', () => {
  expect(wordFiscalYears(range('2023-07-01', '2024-06-30'), 10)).toBe(
    'fiscal years 2022-23 (3 months) and 2023-24 (9 months)',
  )
  expect(wordFiscalYears(range('2023-12-16', '2024-11-30'), 1)).toBe('fiscal years 2023 (1 month) and 2024 (11 months)')
})
