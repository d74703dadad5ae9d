import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { ratio } from '@/lib/domain/money/ratio'
import type { CoveredPosition } from '@/lib/domain/staffing/coverage/covered-position'
import { listStudentRows } from './list-student-rows'

const DAY = calendarDate('2024-01-10')
const range = { startsOn: calendarDate('2023-07-01'), endsOn: calendarDate('2024-06-30') }
type Campuses = [campusId: string, basisPoints: number | null][]
const position = (officerId: string, campuses: Campuses, headcount: string | null = '1'): CoveredPosition => ({
  ...{ id: officerId, key: officerId, name: officerId, agreement: { number: '1', title: 'SROs' }, agencyName: 'City' },
  ...{ range, campusIds: [], districtIds: ['dinuba'] },
  years: [{ id: 'year', ...range, headcount: headcount === null ? null : ratio(headcount), places: 1 }],
  postings: [
    {
      ...{ officerId, officerName: officerId, startsOn: range.startsOn, endsOn: null },
      campuses: campuses.map(([campusId, basisPoints], place) => ({ campusId, primary: place === 0, basisPoints })),
    },
  ],
})
const campus = (campusId: string, students: number | null, organizationId = 'dinuba') => ({
  ...{ campusId, name: campusId, organizationId, districtName: organizationId, students },
})
const dinuba = [campus('high', 1900), campus('vista', 150), campus('washington', 1000), campus('elementary', 3550)]
const two = [
  position('one', [
    ['high', null],
    ['vista', null],
  ]),
  position('two', [['washington', null]]),
]
const told = (rows: ReturnType<typeof listStudentRows>['byCampus']) =>
  rows.map(({ key, students, perOfficer }) => [key, students, perOfficer])

describe('students per officer', () => {
  it('are 3,300 in Dinuba, by district and by agreement; how an officer is shared is not recorded', () => {
    const { byCampus, byDistrict, byAgreement } = listStudentRows(dinuba, two, DAY)
    expect(told(byDistrict)).toEqual([['dinuba', 6600, 3300]])
    expect(told(byAgreement)).toEqual([['1', 6600, 3300]])
    expect(told(byCampus)).toEqual([
      ['high', 1900, null],
      ['vista', 150, null],
      ['washington', 1000, 1000],
      ['elementary', 3550, null],
    ])
    expect(byCampus.map(({ officers }) => officers && Number(officers.n))).toEqual([null, null, 1, 0])
  })

  it('go by percent where officers are shared, exactly', () => {
    const shared = [
      position('one', [
        ['high', 6667],
        ['vista', 3333],
      ]),
    ]
    const { byCampus } = listStudentRows(dinuba, shared, DAY)
    // 1,900 ÷ 0.6667 = 2,849.86; 150 ÷ 0.3333 = 450.05.
    expect(told(byCampus).slice(0, 2)).toEqual([
      ['high', 1900, 2850],
      ['vista', 150, 450],
    ])
  })

  it('of a district that shares an officer with another count the part that is there', () => {
    const both = [...dinuba, campus('far', 500, 'kings')]
    const { byDistrict } = listStudentRows(
      both,
      [
        position('one', [
          ['high', 5000],
          ['far', 5000],
        ]),
      ],
      DAY,
    )
    expect(told(byDistrict)).toEqual([
      ['dinuba', 6600, 13200],
      ['kings', 500, 1000],
    ])
  })

  it('by agreement count what it pays for, also while nobody holds the position', () => {
    const half = [{ ...position('one', [['high', null]], '1.5'), postings: [] }]
    expect(told(listStudentRows(dinuba, half, DAY).byAgreement)).toEqual([['1', 6600, 4400]])
    expect(told(listStudentRows(dinuba, half, DAY).byDistrict)).toEqual([['dinuba', 6600, null]])
    expect(told(listStudentRows(dinuba, [position('one', [], null)], DAY).byAgreement)).toEqual([['1', 6600, null]])
    expect(listStudentRows(dinuba, half, calendarDate('2024-07-01')).byAgreement).toEqual([])
  })

  it('are not recorded where the students of one campus are not', () => {
    const { byDistrict } = listStudentRows([...dinuba, campus('new', null)], two, DAY)
    expect(told(byDistrict)).toEqual([['dinuba', null, null]])
  })
})
