import { describe, expect, it } from 'vitest'
import { addDays, calendarDate as day } from '@/lib/domain/calendar/calendar-date'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { weekdayOf } from '@/lib/domain/calendar/weekday'
import { ratio } from '@/lib/domain/money/ratio'
import type { CoveredPosition } from '@/lib/domain/staffing/coverage/covered-position'
import { listVacancyLines } from './list-vacancy-lines'

const RANGE = { startsOn: day('2023-07-01'), endsOn: day('2024-06-30') }

/** Every weekday of January to March 2024 but January 15, February 12 and February 19. */
const OFF = ['2024-01-15', '2024-02-12', '2024-02-19']
const DAYS = Array.from({ length: 91 }, (_, at) => addDays(day('2024-01-01'), at)).filter(
  (one) => weekdayOf(one) % 6 !== 0 && !OFF.includes(one),
)
const CALENDAR: SchoolCalendar = {
  ...{ organizationId: 'district', schoolYear: 2023, days: DAYS, secondSemesterStartsOn: null },
  ...{ source: null, illustrative: false, rowVersion: 1 },
}

const held = (officerId: string, startsOn: string, endsOn: string | null, substitute = false) => ({
  ...{ officerId, officerName: officerId, startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn) },
  ...{ substitute, campuses: [] },
})
const position = (postings: CoveredPosition['postings'], key = 'sro-2'): CoveredPosition => ({
  ...{ id: key, key, name: 'SRO position 2', agreement: { number: '2023-A', title: 'Officers' }, agencyName: 'City' },
  ...{ range: RANGE, years: [{ id: '2023-24', ...RANGE, headcount: ratio('1'), places: 1 }], campusIds: [] },
  ...{ districtIds: ['district'], postings },
})
const lines = (postings: CoveredPosition['postings'], today: string, calendars = [CALENDAR]) =>
  listVacancyLines({
    positions: [position(postings)],
    places: new Map([['sro-2', [{ ...RANGE, places: 1 }]]]),
    ...{ calendars, replacementDays: 30, today: day(today) },
  })

describe('each vacancy', () => {
  const LEFT = [held('two', '2023-07-01', '2024-01-12'), held('three', '2024-03-04', null)]

  it('counts the school days from the day after the last one until the next officer begins', () => {
    const [line, none] = lines(LEFT, '2026-11-22')
    expect(none).toBeUndefined()
    // 13 weekdays from January 15, 21 in February, March 1; less three days off.
    expect(line).toMatchObject({ goesOn: false, counted: { days: 32, notRecorded: [] } })
    expect(line?.vacancy).toMatchObject({
      ...{ since: '2024-01-13', until: '2024-03-03', filled: true },
      ...{ leftOn: '2024-01-12', replacementDueOn: '2024-02-11' },
    })
  })

  it('goes on up to the day it is asked on, and begins with it', () => {
    expect(lines(LEFT, '2024-01-12')).toEqual([])
    expect(lines(LEFT, '2024-01-16')[0]).toMatchObject({ goesOn: true, counted: { days: 1 } })
    expect(lines(LEFT, '2024-03-03')[0]).toMatchObject({ goesOn: true, counted: { days: 32 } })
    expect(lines(LEFT, '2024-03-04')[0]).toMatchObject({ goesOn: false, counted: { days: 32 } })
  })

  it('is no vacancy less for a substitute, and not recorded without a calendar', () => {
    const [first] = LEFT
    const standing = held('four', '2024-01-20', '2024-02-20', true)
    expect(lines(first === undefined ? [] : [first, standing], '2024-02-01', [])).toMatchObject([
      { goesOn: true, counted: { days: 0, notRecorded: [2023] }, vacancy: { filled: false } },
    ])
  })
})
