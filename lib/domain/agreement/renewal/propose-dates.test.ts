import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { proposeDates } from './propose-dates'

describe('the days that follow', () => {
  it.each([
    ['one fiscal year', '2023-07-01', '2024-06-30', '2024-07-01', '2025-06-30'],
    ['one calendar year', '2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31'],
    ['three years', '2024-07-01', '2027-06-30', '2027-07-01', '2030-06-30'],
    ['a year to the end of a leap February', '2023-03-01', '2024-02-29', '2024-03-01', '2025-02-28'],
    ['a year to the end of a common February', '2026-03-01', '2027-02-28', '2027-03-01', '2028-02-29'],
    ['a year from a leap day', '2024-02-29', '2025-02-27', '2025-02-28', '2026-02-27'],
    ['a year from a leap day to the last of February', '2024-02-29', '2025-02-28', '2025-03-01', '2026-02-28'],
    ['four years from a leap day', '2024-02-29', '2028-02-28', '2028-02-29', '2032-02-28'],
    ['17 months to the end of a fiscal year', '2001-02-01', '2002-06-30', '2002-07-01', '2003-06-30'],
    ['a year and a day', '2021-07-01', '2022-07-01', '2022-07-02', '2023-07-01'],
    ['two years and eleven months', '2024-07-31', '2027-06-30', '2027-07-01', '2030-06-30'],
    ['18 months, a few days nearer to one year than to two', '2025-01-01', '2026-06-30', '2026-07-01', '2027-06-30'],
    ['a school year', '2017-08-16', '2018-06-06', '2018-08-16', '2019-06-06'],
    ['ten months', '2023-08-01', '2024-05-31', '2024-08-01', '2025-05-31'],
    ['a semester to a leap day', '2023-09-01', '2024-02-29', '2024-09-01', '2025-02-28'],
    ['one day', '2026-05-05', '2026-05-05', '2027-05-05', '2027-05-05'],
  ])('%s: %s to %s goes on from %s to %s', (_, startsOn, endsOn, nextFirst, nextLast) => {
    const range = { startsOn: calendarDate(startsOn), endsOn: calendarDate(endsOn) }
    expect(proposeDates(range)).toEqual({ startsOn: nextFirst, endsOn: nextLast })
  })
})
