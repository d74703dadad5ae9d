import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { chooseRange } from './choose-range'
import { placeCampuses } from './place-campuses'

const day = calendarDate
const calendar = (organizationId: string, days: string[], second: string | null): SchoolCalendar => ({
  ...{ organizationId, schoolYear: 2023, days: days.map(day), source: null, illustrative: false, rowVersion: 1 },
  secondSemesterStartsOn: second === null ? null : day(second),
})
const north = calendar('north', ['2023-08-14', '2023-12-15', '2024-01-08', '2024-06-05'], '2024-01-08')
const south = calendar('south', ['2023-08-21', '2024-01-19', '2024-01-22', '2024-06-14'], '2024-01-22')

describe('the days that are looked at', () => {
  it('are the week of a day, day by day, over a year’s end', () => {
    const week = chooseRange('week', day('2024-01-01'), [])
    expect(week?.range).toEqual({ startsOn: '2024-01-01', endsOn: '2024-01-07' })
    expect(week?.periods).toHaveLength(7)
    expect(chooseRange('week', day('2023-12-31'), [])?.range.startsOn).toBe('2023-12-25')
  })

  it('are the school year from the first to the last day of any calendar, month by month', () => {
    const year = chooseRange('year', day('2024-03-10'), [north, south])
    expect(year?.range).toEqual({ startsOn: '2023-08-14', endsOn: '2024-06-14' })
    expect(year?.periods).toHaveLength(11)
    expect(chooseRange('year', day('2024-07-01'), [north])?.range).toEqual({
      startsOn: '2024-07-01',
      endsOn: '2025-06-30',
    })
  })

  it('are the semester of the day, where its border is recorded', () => {
    expect(chooseRange('semester', day('2024-01-07'), [north])?.range).toEqual({
      startsOn: '2023-08-14',
      endsOn: '2023-12-15',
    })
    expect(chooseRange('semester', day('2024-01-08'), [north])?.range).toEqual({
      startsOn: '2024-01-08',
      endsOn: '2024-06-05',
    })
    expect(chooseRange('semester', day('2023-09-01'), [north, south])?.range).toEqual({
      startsOn: '2023-08-14',
      endsOn: '2024-01-19',
    })
    expect(chooseRange('semester', day('2023-09-01'), [calendar('north', ['2023-08-14'], null)])).toBeNull()
    expect(chooseRange('semester', day('2024-09-01'), [north])).toBeNull()
  })
})

describe('campuses that cost terms name', () => {
  const range = { startsOn: day('2023-07-01'), endsOn: day('2024-06-30') }
  const named = (campusNames: string[], posted: [string, string][] = []) => ({
    ...{ id: 'one', key: 'one', name: 'One', agreement: { number: '1', title: '' }, agencyName: '', range, years: [] },
    ...{ postings: [], campusNames, partyDistrictIds: ['north'], districtOf: new Map(posted) },
  })
  const campus = (campusId: string, name: string, organizationId: string) => ({
    campusId,
    name,
    organizationId,
    districtName: '',
  })
  const campuses = [campus('a', 'High', 'north'), campus('b', 'High', 'south'), campus('c', 'Middle', 'south')]
  const place = (...given: Parameters<typeof named>) =>
    placeCampuses([named(...given)], campuses).map(({ campusIds, districtIds }) => [campusIds, districtIds])

  it('are those of the districts that are party, and a name that none has is left out', () => {
    expect(place(['High', 'All schools'])).toEqual([[['a'], ['north']]])
    expect(place([])).toEqual([[[], ['north']]])
    expect(place(['High'], [['c', 'south']])).toEqual([[['a'], ['north', 'south']]])
  })
})
