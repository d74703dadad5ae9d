import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '@/lib/domain/calendar/calendar-date'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { joinCalendars } from '@/lib/domain/calendar/school-calendar/school-days'
import { weekdayOf } from '@/lib/domain/calendar/weekday'
import { ratio } from '@/lib/domain/money/ratio'
import { countVacancy } from './count-vacancy'
import { coverCampus } from './cover-campus'
import type { CoveredPosition, Posting } from './covered-position'
import { describeRange, describeWeek } from './describe-coverage'
import { monthRangesOf, weekOf, weeksOf } from './list-periods'
import { makeCoverage } from './make-coverage'

const day = calendarDate
const range = (startsOn: string, endsOn: string) => ({ startsOn: day(startsOn), endsOn: day(endsOn) })
const YEAR = range('2023-07-01', '2024-06-30')

/** Every weekday of January and February 2024. */
const calendar: SchoolCalendar = {
  ...{ organizationId: 'dinuba', schoolYear: 2023, secondSemesterStartsOn: null, source: null },
  ...{ illustrative: false, rowVersion: 1 },
  days: Array.from({ length: 60 }, (_, at) => addDays(day('2024-01-01'), at)).filter(
    (one) => ![0, 6].includes(weekdayOf(one)),
  ),
}

const posting = (officerName: string, startsOn: string, endsOn: string | null, ...campusIds: string[]): Posting => ({
  ...{ officerId: officerName, officerName, startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn) },
  campuses: campusIds.map((campusId, place) => ({ campusId, primary: place === 0, basisPoints: null })),
})
const position = (postings: Posting[], parts: Partial<CoveredPosition> = {}): CoveredPosition => ({
  ...{ id: 'one', key: 'sro-1', name: 'SRO position 1', agreement: { number: '1', title: 'SROs' }, agencyName: 'City' },
  ...{
    range: YEAR,
    years: [{ id: '2023-24', ...YEAR, headcount: ratio('1'), places: 1 }],
    campusIds: [],
    districtIds: ['dinuba'],
    postings,
  },
  ...parts,
})
const dinuba = position([
  posting('SRO 1', '2023-07-01', '2024-01-12', 'high', 'vista'),
  posting('SRO 3', '2024-02-05', null, 'high', 'vista'),
])
const school = joinCalendars([[calendar]])
const campus = (campusId: string) => ({
  campusId,
  name: campusId,
  organizationId: 'dinuba',
  districtName: 'Dinuba Unified',
})
const cover = (positions: CoveredPosition[], asked: ReturnType<typeof range>) =>
  makeCoverage(
    { campuses: [campus('high'), campus('vista'), campus('other')], positions, absences: [], calendars: [calendar] },
    asked,
    [],
  )

describe('a campus', () => {
  it('is covered, vacant from the day after the last, and covered again from the first day of the next', () => {
    expect(
      coverCampus('high', [dinuba], [], YEAR).map(({ startsOn, endsOn, status }) => [startsOn, endsOn, status]),
    ).toEqual([
      ['2023-07-01', '2024-01-12', 'covered'],
      ['2024-01-13', '2024-02-04', 'vacant'],
      ['2024-02-05', '2024-06-30', 'covered'],
    ])
    expect(coverCampus('vista', [dinuba], [], range('2024-01-12', '2024-01-12'))[0]?.status).toBe('shared')
    expect(coverCampus('other', [dinuba], [], YEAR)).toMatchObject([{ status: 'not contracted' }])
  })

  it('is not contracted before and after the agreement, however open its assignments are', () => {
    const spans = coverCampus('high', [dinuba], [], range('2024-06-30', '2024-07-01'))
    expect(spans.map(({ status }) => status)).toEqual(['covered', 'not contracted'])
  })

  it('where the officer of a full position has moved on is not contracted, unless the cost terms name it', () => {
    const moved = [posting('SRO 1', '2023-07-01', '2023-12-31', 'high'), posting('SRO 1', '2024-01-01', null, 'other')]
    expect(coverCampus('high', [position(moved)], [], range('2024-01-01', '2024-01-01'))[0]?.status).toBe(
      'not contracted',
    )
    const named = position(moved, { campusIds: ['high'] })
    expect(coverCampus('high', [named], [], range('2024-01-01', '2024-01-01'))[0]?.status).toBe('vacant')
  })

  it('has nobody while its officer is away, and somebody while a substitute stands in', () => {
    const away = [{ officerId: 'SRO 1', ...range('2024-01-08', '2024-01-10') }]
    const substitute = position([...dinuba.postings, posting('SRO 9', '2024-01-10', '2024-01-10', 'high')])
    const statuses = (one: CoveredPosition) =>
      coverCampus('high', [one], away, range('2024-01-08', '2024-01-12')).map(({ startsOn, status }) => [
        startsOn,
        status,
      ])
    expect(statuses(dinuba)).toEqual([
      ['2024-01-08', 'absent'],
      ['2024-01-11', 'covered'],
    ])
    expect(statuses(substitute)).toEqual([
      ['2024-01-08', 'absent'],
      ['2024-01-10', 'covered'],
      ['2024-01-11', 'covered'],
    ])
  })

  it('of an officer whose campus is not recorded is the one that the cost terms name', () => {
    const somewhere = position([posting('SRO 1', '2023-07-01', null)], { campusIds: ['high'] })
    expect(coverCampus('high', [somewhere], [], YEAR)).toMatchObject([{ status: 'covered' }])
  })

  it('stands alike for a single day, its first and last', () => {
    const once = position([posting('SRO 1', '2024-02-29', '2024-02-29', 'high')])
    expect(cover([once], range('2024-02-26', '2024-03-01')).campuses[0]?.total.days).toMatchObject({
      covered: 1,
      vacant: 3,
    })
  })
})

describe('vacancy days', () => {
  // January 13 to February 4, 2024: five each in the weeks of January 15, 22 and 29.
  it('are school days, counted up to the day they are asked on', () => {
    const figure = countVacancy(dinuba, { id: '2023-24', ...YEAR }, school, day('2024-06-30'))
    expect(figure.spans).toEqual([{ ...range('2024-01-13', '2024-02-04'), lacking: 1, days: 15 }])
    expect([figure.days, figure.notRecorded]).toEqual([15, []])
    expect(countVacancy(dinuba, { id: '2023-24', ...YEAR }, school, day('2024-01-17')).days).toBe(3)
    expect(countVacancy(dinuba, { id: '2023-24', ...YEAR }, school, day('2023-06-30'))).toMatchObject({
      countedTo: null,
      days: 0,
    })
  })

  it('are not recorded without a calendar', () => {
    const figure = countVacancy(dinuba, { id: '2023-24', ...YEAR }, joinCalendars([[]]), day('2024-06-30'))
    expect([figure.days, figure.notRecorded]).toEqual([0, [2023]])
  })

  it('count once for each officer lacking, by the headcount of the contract year', () => {
    const two = position(dinuba.postings.slice(0, 1), {
      years: [
        { id: 'fall', ...range('2023-07-01', '2024-01-15'), headcount: ratio('1'), places: 1 },
        { id: 'spring', ...range('2024-01-16', '2024-06-30'), headcount: ratio('2'), places: 2 },
      ],
    })
    expect(
      countVacancy(two, { id: 'fall', ...range('2023-07-01', '2024-01-15') }, school, day('2024-01-19')).days,
    ).toBe(1)
    expect(
      countVacancy(two, { id: 'spring', ...range('2024-01-16', '2024-06-30') }, school, day('2024-01-19')).days,
    ).toBe(8)
  })
})

describe('coverage in words', () => {
  it('says first where no officer is', () => {
    expect(describeWeek(cover([dinuba], weekOf(day('2024-01-31'))))).toBe(
      'No officer is at high (Monday, Tuesday, Wednesday, Thursday, Friday); vista (Monday, Tuesday, Wednesday, Thursday, Friday).',
    )
    expect(describeWeek(cover([dinuba], weekOf(day('2024-02-05'))))).toBe(
      'Every campus that an officer is paid for has one on every school day this week.',
    )
    expect(describeWeek(cover([dinuba], weekOf(day('2024-05-01'))))).toBe('No school is in session this week.')
    expect(describeWeek(cover([], weekOf(day('2024-01-31'))))).toBe(
      'No agreement in force this week places an officer at a campus.',
    )
    expect(
      describeWeek(cover([{ ...dinuba, range: range('2023-07-01', '2025-06-30') }], weekOf(day('2025-01-31')))),
    ).toBe('The school days of Dinuba Unified are not recorded, so no day is counted.')
    // 44 weekdays in January and February 29 days: 23 and 21, at two campuses; 15 of them at each are vacant.
    expect(describeRange(cover([dinuba], YEAR))).toBe(
      'No officer is there on 30 of 88 school days at campuses that an officer is paid for.',
    )
  })

  it('says what is recorded of one district, and that another is not', () => {
    const far = { campusId: 'far', name: 'far', organizationId: 'kings', districtName: 'Kings Unified' }
    const shared = position([posting('SRO 1', '2023-07-01', '2024-01-12', 'high', 'far')])
    const record = { campuses: [campus('high'), far], positions: [shared], absences: [], calendars: [calendar] }
    expect(describeRange(makeCoverage(record, range('2024-01-08', '2024-01-19'), []))).toBe(
      'No officer is there on 5 of 10 school days at campuses that an officer is paid for. The school days of Kings Unified are not recorded, so no day is counted.',
    )
  })
})

describe('periods', () => {
  it('are weeks from Monday to Sunday across the change of the clocks, and months, cut by the range', () => {
    expect(weekOf(day('2024-03-10'))).toEqual(range('2024-03-04', '2024-03-10'))
    expect(weeksOf(range('2023-11-01', '2023-11-13'))).toEqual([
      range('2023-11-01', '2023-11-05'),
      range('2023-11-06', '2023-11-12'),
      range('2023-11-13', '2023-11-13'),
    ])
    expect(monthRangesOf(range('2023-12-30', '2024-02-29'))).toEqual([
      range('2023-12-30', '2023-12-31'),
      range('2024-01-01', '2024-01-31'),
      range('2024-02-01', '2024-02-29'),
    ])
  })
})
