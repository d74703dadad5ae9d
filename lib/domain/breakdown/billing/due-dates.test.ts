import { describe, expect, it } from 'vitest'
import { dueDates } from '@/lib/domain/breakdown/billing/due-dates'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { MonthDay } from '@/lib/domain/terms/month-day'

const year = (id: string, startsOn: string, endsOn: string): ContractYear => ({
  id,
  startsOn: calendarDate(startsOn),
  endsOn: calendarDate(endsOn),
})

/** The days of each contract year, in order. */
const daysOf = (plan: Parameters<typeof dueDates>[0], years: readonly ContractYear[]) =>
  years.map((each) => dueDates(plan, each, years))

describe('a day of a list', () => {
  const schoolYears = [year('y1', '2024-08-01', '2025-05-31'), year('y2', '2025-08-01', '2026-05-31')]
  const on = (...dates: string[]) => daysOf({ on: dates.map(calendarDate) }, schoolYears)

  it('pays for the contract year that it falls in, first and last day included', () => {
    expect(on('2025-08-01', '2025-05-31', '2026-05-31', '2024-08-01')).toEqual([
      ['2024-08-01', '2025-05-31'],
      ['2025-08-01', '2026-05-31'],
    ])
  })

  it('between two contract years pays for the one that is over', () => {
    expect(on('2025-06-30')).toEqual([['2025-06-30'], []])
  })

  it('before all contract years pays for the first, after all of them for the last', () => {
    expect(on('2024-07-01')).toEqual([['2024-07-01'], []])
    expect(on('2026-09-01')).toEqual([[], ['2026-09-01']])
  })

  it('within a long year pays for it, though a short one has begun and ended meanwhile', () => {
    const years = [year('officer', '2024-07-01', '2025-06-30'), year('summer', '2024-07-15', '2024-08-15')]
    expect(daysOf({ on: [calendarDate('2024-09-01')] }, years)).toEqual([['2024-09-01'], []])
  })
})

describe('a day of every year', () => {
  const every = (...days: string[]) => ({ everyYearOn: days as MonthDay[] })

  it('comes as often as it falls within the contract year', () => {
    const years = [year('18 months', '2025-01-01', '2026-06-30')]
    expect(daysOf(every('12-15', '06-15'), years)).toEqual([['2025-06-15', '2025-12-15', '2026-06-15']])
  })

  it('that a short contract year does not have comes the first time after it, once', () => {
    expect(daysOf(every('03-15'), [year('fall', '2025-08-01', '2025-12-31')])).toEqual([['2026-03-15']])
    expect(daysOf(every('05-15'), [year('ten days', '2025-03-01', '2025-03-10')])).toEqual([['2025-05-15']])
  })

  it('comes in a short contract year only where it falls in it, and never beside those of the next', () => {
    const stub = [year('stub', '2026-02-01', '2026-06-30'), year('2026-27', '2026-07-01', '2027-06-30')]
    expect(daysOf(every('09-30', '12-31', '03-31', '06-30'), stub)).toEqual([
      ['2026-03-31', '2026-06-30'],
      ['2026-09-30', '2026-12-31', '2027-03-31', '2027-06-30'],
    ])
    expect(daysOf(every('06-30', '12-31'), stub)).toEqual([['2026-06-30'], ['2026-12-31', '2027-06-30']])
    expect(daysOf(every('10-15', '07-15'), stub.slice(0, 1))).toEqual([['2026-07-15']])
  })

  it('that is February 29 falls on the 28th in common years', () => {
    const years = [year('2027', '2027-01-01', '2027-12-31'), year('2028', '2028-01-01', '2028-12-31')]
    expect(daysOf(every('02-29'), years)).toEqual([['2027-02-28'], ['2028-02-29']])
  })
})

describe('so many payments', () => {
  const years = [year('y1', '2024-07-01', '2025-06-30'), year('y2', '2025-07-01', '2026-06-30')]

  it('have no day where the documents say none', () => {
    expect(daysOf({ count: 2 }, years)).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('begin as long after the start of each contract year, also of one after a stub or after 17 months', () => {
    const once = (firstOn: string, ...all: ContractYear[]) =>
      daysOf({ count: 1, firstOn: calendarDate(firstOn), everyMonths: 1 }, all).flat()
    const stub = [year('stub', '2025-01-01', '2025-06-30'), year('y1', '2025-07-01', '2026-06-30')]
    expect(once('2025-02-15', ...stub)).toEqual(['2025-02-15', '2025-08-15'])
    expect(once('2025-08-15', ...stub)).toEqual(['2025-02-15', '2025-08-15'])
    const long = [year('long', '2024-01-01', '2025-05-31'), year('next', '2025-06-01', '2026-05-31')]
    expect(once('2024-01-31', ...long)).toEqual(['2024-01-31', '2025-06-30'])
    const twoYears = [year('a', '2024-07-01', '2026-06-30'), year('b', '2026-07-01', '2028-06-30')]
    expect(once('2025-09-15', ...twoYears)).toEqual(['2025-09-15', '2027-09-15'])
  })

  it('before the first contract year begin as long before the others, after the last as long after', () => {
    const once = (firstOn: string) => daysOf({ count: 1, firstOn: calendarDate(firstOn), everyMonths: 1 }, years).flat()
    expect(once('2024-06-15')).toEqual(['2024-06-15', '2025-06-15'])
    expect(once('2026-07-31')).toEqual(['2025-07-31', '2026-07-31'])
  })

  it('begin in no contract year before it, where years start on other days of the month', () => {
    const later = [year('a', '2024-07-01', '2025-08-14'), year('b', '2025-08-15', '2026-08-14')]
    const plan = { count: 1, firstOn: calendarDate('2024-07-05'), everyMonths: 1 }
    expect(daysOf(plan, later)).toEqual([['2024-07-05'], ['2025-09-05']])
  })

  it('so many months apart begin on the same day of the next year, in each contract year', () => {
    const quarterly = (firstOn: string) => ({ count: 2, firstOn: calendarDate(firstOn), everyMonths: 3 })
    expect(daysOf(quarterly('2025-06-30'), years)).toEqual([
      ['2025-06-30', '2025-09-30'],
      ['2026-06-30', '2026-09-30'],
    ])
    expect(daysOf(quarterly('2025-10-01'), years)).toEqual([
      ['2024-10-01', '2025-01-01'],
      ['2025-10-01', '2026-01-01'],
    ])
  })

  it('have in a shorter contract year only those that do not fall later in it than in a whole one', () => {
    const stub = [year('stub', '2026-02-01', '2026-06-30'), year('2026-27', '2026-07-01', '2027-06-30')]
    const monthly = (firstOn: string) => daysOf({ count: 12, firstOn: calendarDate(firstOn), everyMonths: 1 }, stub)
    expect(monthly('2026-07-31')[0]).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'])
    expect(monthly('2026-02-28')[0]).toHaveLength(5)
    expect(monthly('2026-02-28')[1]).toHaveLength(12)
    // in arrears: the last of the whole year is due in the month after it
    expect(monthly('2026-08-15')[0]).toEqual(['2026-03-15', '2026-04-15', '2026-05-15', '2026-06-15', '2026-07-15'])
    expect(monthly('2026-08-15')[1]?.at(-1)).toBe('2027-07-15')
  })

  it('that begin on the last day of a month are due on the last of each; on any other day, on that day', () => {
    const monthly = (firstOn: string) =>
      daysOf({ count: 4, firstOn: calendarDate(firstOn), everyMonths: 1 }, [year('y', '2026-02-01', '2027-06-30')])[0]
    expect(monthly('2026-02-28')).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'])
    expect(monthly('2026-04-30')).toEqual(['2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31'])
    expect(monthly('2026-03-30')).toEqual(['2026-03-30', '2026-04-30', '2026-05-30', '2026-06-30'])
    const leap = [year('a', '2027-01-01', '2027-12-31'), year('b', '2028-01-01', '2028-12-31')]
    expect(daysOf({ count: 1, firstOn: calendarDate('2027-02-28'), everyMonths: 1 }, leap)).toEqual([
      ['2027-02-28'],
      ['2028-02-29'],
    ])
  })
})
