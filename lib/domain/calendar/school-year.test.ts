import { describe, expect, it } from 'vitest'
import { calendarDate } from './calendar-date'
import { formatSchoolYear, schoolYearOn } from './school-year'

describe('school years', () => {
  it.each([
    ['2026-06-30', 2025],
    ['2026-07-01', 2026],
    ['2027-01-15', 2026],
  ])('%s is in the one that begins in %i', (day, year) => expect(schoolYearOn(calendarDate(day))).toBe(year))

  it('are named by both of their calendar years', () => {
    expect(formatSchoolYear(2023)).toBe('2023-24')
    expect(formatSchoolYear(1999)).toBe('1999-00')
    expect(formatSchoolYear(2008)).toBe('2008-09')
  })
})
