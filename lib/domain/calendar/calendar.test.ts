import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  calendarDate,
  dateFromParts,
  dateParts,
  daysBetween,
  daysInMonth,
  parseCalendarDate,
} from '@/lib/domain/calendar/calendar-date'
import { daysIn, includesDate, overlapOf } from '@/lib/domain/calendar/date-range'
import { fiscalYearOf, fiscalYearOfMonth, shiftFiscalYear } from '@/lib/domain/calendar/fiscal-year'
import { formatDate, formatDateRange, formatMonth } from '@/lib/domain/calendar/format-date'
import { type CalendarMonth, monthOf, monthsOf, rangeOfMonth } from '@/lib/domain/calendar/month'

const on = calendarDate
const range = (startsOn: string, endsOn: string) => ({ startsOn: on(startsOn), endsOn: on(endsOn) })

describe('calendar dates', () => {
  it('are real days from 1900 to 2199', () => {
    expect(['2024-02-29', '1900-01-01', '2199-12-31', '2026-01-31'].map(parseCalendarDate)).not.toContain(null)
    const refused = [
      '2023-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-04-00',
      '1899-12-31',
      '2200-01-01',
      '26-01-01',
      'x2026-01-01',
      '2026-01-01T00:00',
    ]
    expect(refused.map(parseCalendarDate)).toEqual(refused.map(() => null))
    expect(() => on('2026-02-30')).toThrow('Not a date: 2026-02-30')
  })

  it('count days and months', () => {
    expect(addDays(on('2024-02-28'), 2)).toBe('2024-03-01')
    expect(addDays(on('2026-01-01'), -1)).toBe('2025-12-31')
    expect(daysBetween(on('2026-07-01'), on('2027-07-01'))).toBe(365)
    expect(addMonths(on('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(on('2026-11-15'), 3)).toBe('2027-02-15')
    expect(addMonths(on('2026-01-15'), -1)).toBe('2025-12-15')
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2026, 12)]).toEqual([29, 28, 31])
    expect(dateFromParts(dateParts(on('2026-07-04')))).toBe('2026-07-04')
  })

  it('come back from as many days away as they went', () => {
    const property = fc.property(fc.integer({ min: -3_000, max: 3_000 }), (days) => {
      const there = addDays(on('2026-07-01'), days)
      expect(daysBetween(on('2026-07-01'), there)).toBe(days)
    })
    fc.assert(property)
  })

  it('are written out for people', () => {
    expect(formatDate(on('2026-07-01'))).toBe('July 1, 2026')
    expect(formatDateRange(range('2026-07-01', '2027-06-30'))).toBe('July 1, 2026 to June 30, 2027')
    expect(formatMonth('2026-12' as CalendarMonth)).toBe('December 2026')
  })
})

describe('ranges', () => {
  const year = range('2026-07-01', '2027-06-30')

  it('include both ends', () => {
    expect(['2026-06-30', '2026-07-01', '2027-06-30', '2027-07-01'].map((day) => includesDate(year, on(day)))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(daysIn(year)).toBe(365)
    expect(daysIn(range('2026-07-01', '2026-07-01'))).toBe(1)
  })

  it('overlap in the days that they share', () => {
    expect(overlapOf(year, range('2027-01-01', '2028-01-01'))).toEqual(range('2027-01-01', '2027-06-30'))
    expect(overlapOf(range('2027-01-01', '2028-01-01'), year)).toEqual(range('2027-01-01', '2027-06-30'))
    expect(overlapOf(year, range('2026-09-01', '2026-10-01'))).toEqual(range('2026-09-01', '2026-10-01'))
    expect(overlapOf(year, range('2027-06-30', '2027-08-01'))).toEqual(range('2027-06-30', '2027-06-30'))
    expect(overlapOf(year, range('2027-07-01', '2027-08-01'))).toBeNull()
    expect(overlapOf(range('2027-07-01', '2027-08-01'), year)).toBeNull()
  })
})

describe('months', () => {
  it('are those that a range touches', () => {
    expect(monthOf(on('2026-07-31'))).toBe('2026-07')
    expect(monthsOf(range('2026-11-30', '2027-02-01'))).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(monthsOf(range('2026-11-03', '2026-11-04'))).toEqual(['2026-11'])
    expect(rangeOfMonth('2024-02' as CalendarMonth)).toEqual(range('2024-02-01', '2024-02-29'))
  })
})

describe('fiscal years', () => {
  it('are labelled by the calendar years that they touch', () => {
    expect(fiscalYearOf(on('2026-06-30'), 7)).toEqual({ label: '2025-26', ...range('2025-07-01', '2026-06-30') })
    expect(fiscalYearOf(on('2026-07-01'), 7)).toEqual({ label: '2026-27', ...range('2026-07-01', '2027-06-30') })
    expect(fiscalYearOf(on('2026-07-01'), 1)).toEqual({ label: '2026', ...range('2026-01-01', '2026-12-31') })
    expect(fiscalYearOf(on('1999-10-01'), 10).label).toBe('1999-00')
    expect(fiscalYearOfMonth('2026-09' as CalendarMonth, 10).label).toBe('2025-26')
  })

  it('follow each other', () => {
    const year = fiscalYearOf(on('2026-08-01'), 7)
    expect(shiftFiscalYear(year, -1).label).toBe('2025-26')
    expect(shiftFiscalYear(year, 2).label).toBe('2028-29')
  })
})
