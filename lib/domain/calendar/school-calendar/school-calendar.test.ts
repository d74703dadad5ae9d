import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate, calendarDate } from '@/lib/domain/calendar/calendar-date'
import { describeCalendarChanges } from './describe-calendar-changes'
import { findCalendarFaults } from './find-calendar-faults'
import { type SchoolCalendar, semestersOf } from './school-calendar'
import { countSchoolDays, joinCalendars, schoolDaysWithin, spanOfSchoolYear } from './school-days'

const days = (...texts: string[]) => texts.map(calendarDate)
const range = (startsOn: string, endsOn: string) => ({ startsOn: calendarDate(startsOn), endsOn: calendarDate(endsOn) })
const calendar = (schoolYear: number, listed: CalendarDate[], parts: Partial<SchoolCalendar> = {}): SchoolCalendar => ({
  ...{ organizationId: 'district', schoolYear, days: listed, secondSemesterStartsOn: null, source: null },
  ...{ illustrative: false, rowVersion: 1, ...parts },
})

describe('school days', () => {
  const school = joinCalendars([
    [calendar(2023, days('2023-12-29', '2024-01-02', '2024-02-28', '2024-02-29', '2024-03-01'))],
  ])

  it('are counted over year ends and leap days, both ends included', () => {
    expect(countSchoolDays(school, range('2023-12-29', '2024-01-02')).days).toBe(2)
    expect(countSchoolDays(school, range('2024-02-29', '2024-02-29')).days).toBe(1)
    expect(countSchoolDays(school, range('2024-02-28', '2024-03-01')).days).toBe(3)
    expect(countSchoolDays(school, range('2024-01-03', '2024-02-27'))).toEqual({ days: 0, notRecorded: [] })
  })

  it('of a school year without a calendar are not recorded, and no weekday stands in for them', () => {
    expect(countSchoolDays(school, range('2024-06-28', '2024-07-01'))).toEqual({ days: 0, notRecorded: [2024] })
    expect(countSchoolDays(joinCalendars([]), range('2023-09-04', '2023-09-08'))).toEqual({
      days: 0,
      notRecorded: [2023],
    })
  })

  it('of two districts are those of either, once both have a calendar', () => {
    const north = [calendar(2023, days('2023-09-04', '2023-09-05')), calendar(2024, days('2024-09-03'))]
    const south = [calendar(2023, days('2023-09-05', '2023-09-06'))]
    const both = joinCalendars([north, south])
    expect(both.days).toEqual(['2023-09-04', '2023-09-05', '2023-09-06'])
    expect([...both.recorded]).toEqual([2023])
  })

  it('of a range are as many as a walk through its days finds', () => {
    const offset = fc.integer({ min: 0, max: 365 })
    fc.assert(
      fc.property(fc.uniqueArray(offset), offset, offset, (listed, a, b) => {
        const first = calendarDate('2023-07-01')
        const inOrder = [...listed].sort((one, other) => one - other).map((at) => addDays(first, at))
        const one = joinCalendars([[calendar(2023, inOrder)]])
        const asked = { startsOn: addDays(first, Math.min(a, b)), endsOn: addDays(first, Math.max(a, b)) }
        const walked = inOrder.filter((day) => day >= asked.startsOn && day <= asked.endsOn)
        expect(schoolDaysWithin(one, asked)).toEqual(walked)
        expect(countSchoolDays(one, asked).days).toBe(walked.length)
      }),
    )
  })

  it('span the school year from the first to the last, or July 1 to June 30', () => {
    expect(spanOfSchoolYear(school, 2023)).toEqual(range('2023-12-29', '2024-03-01'))
    expect(spanOfSchoolYear(school, 2024)).toEqual(range('2024-07-01', '2025-06-30'))
  })
})

describe('a school calendar', () => {
  it('has two semesters once their border is recorded', () => {
    const listed = days('2023-08-14', '2023-12-15', '2024-01-08', '2024-06-07')
    expect(semestersOf(calendar(2023, listed))).toBeNull()
    expect(semestersOf(calendar(2023, listed, { secondSemesterStartsOn: calendarDate('2024-01-08') }))).toEqual([
      range('2023-08-14', '2023-12-15'),
      range('2024-01-08', '2024-06-07'),
    ])
  })

  it.each([
    [[], null, 'days'],
    [['2023-06-30'], null, 'days'],
    [['2024-07-01'], null, 'days'],
    [['2023-08-15', '2023-08-14'], null, 'days'],
    [['2023-08-14', '2023-08-14'], null, 'days'],
    [['2023-08-14', '2024-06-07'], '2023-08-14', 'secondSemesterStartsOn'],
    [['2023-08-14', '2024-06-07'], '2024-06-08', 'secondSemesterStartsOn'],
    [['2023-07-01', '2024-02-29', '2024-06-30'], '2024-06-30', undefined],
  ])('%j with a border at %j has a fault in %j', (listed, border, field) => {
    const secondSemesterStartsOn = border === null ? null : calendarDate(border)
    const faults = findCalendarFaults({ schoolYear: 2023, days: days(...listed), secondSemesterStartsOn })
    expect(Object.keys(faults ?? {})).toEqual(field === undefined ? [] : [field])
  })

  it('tells what keeping it changes', () => {
    const kept = { days: days('2023-08-14', '2023-08-15'), secondSemesterStartsOn: null, source: null }
    expect(describeCalendarChanges(null, kept)).toEqual([{ field: 'Days in session', before: '', after: '2' }])
    expect(describeCalendarChanges(kept, { ...kept, days: days('2023-08-15', '2023-08-16') })).toEqual([
      { field: 'Days added', before: '', after: 'August 16, 2023' },
      { field: 'Days taken out', before: 'August 14, 2023', after: '' },
    ])
    expect(describeCalendarChanges(kept, kept)).toEqual([])
  })
})
