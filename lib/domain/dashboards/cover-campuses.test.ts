import { expect, test } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import type { StaffedPosition } from '@/lib/domain/staffing/position-view'
import { countVacancies } from './count-vacancies'
import { coverCampuses, coverTogether } from './cover-campuses'
import { listOfficerRows } from './list-officer-rows'
import { wordBasisPoints, wordOfficers } from './words/word-basis-points'

function position(headcount: string | null, officers: [string, string, number | null][][]): StaffedPosition {
  return {
    agreement: { number: 'A-1', title: 'Agreement' },
    agencyName: 'City',
    key: 'sro',
    name: 'SRO position',
    headcount,
    assignments: officers.map((campuses, index) => ({
      officerId: `officer-${index + 1}`,
      officerName: `Officer ${index + 1}`,
      startsOn: calendarDate('2026-08-01'),
      endsOn: null,
      campuses: campuses.map(([campusId, name, basisPoints], place) => ({
        campusId,
        name,
        districtName: 'District',
        primary: place === 0,
        basisPoints,
      })),
    })),
  }
}

const campus = (campusId: string, students: number | null, organizationId = 'district') => ({
  campusId,
  name: campusId,
  organizationId,
  students,
})

const staffed = position('3', [
  [
    ['middle', 'Middle', 8_000],
    ['east', 'East', 2_000],
  ],
  [['high', 'High', 10_000]],
])

test('students per whole officer, from each officer’s percent of time', () => {
  const covered = coverCampuses(
    [campus('high', 1_480), campus('middle', 705), campus('east', 402)],
    [staffed],
    'district',
  )
  expect(covered.map(({ basisPoints, studentsPerOfficer }) => [basisPoints, studentsPerOfficer])).toEqual([
    [10_000, 1_480],
    [8_000, 881],
    [2_000, 2_010],
  ])
  expect(coverTogether(covered)).toEqual({ students: 2_587, basisPoints: 20_000, studentsPerOfficer: 1_294 })
})

test('what is not recorded stays so, and no officer is no ratio', () => {
  const open = position('1', [[['high', 'High', null]]])
  const covered = coverCampuses([campus('high', 1_480), campus('middle', null)], [open], 'district')
  expect(
    covered.map(({ students, basisPoints, studentsPerOfficer }) => [students, basisPoints, studentsPerOfficer]),
  ).toEqual([
    [1_480, null, null],
    [null, 0, null],
  ])
  expect(coverTogether(covered)).toEqual({ students: null, basisPoints: null, studentsPerOfficer: null })
})

test('campuses of other districts are theirs to count', () => {
  expect(coverCampuses([campus('other', 500, 'neighbor')], [staffed], 'district')).toEqual([])
})

test('vacant places: headcount less those who hold it', () => {
  const one = staffed.assignments.slice(0, 1)
  expect(countVacancies(staffed)).toBe(1)
  expect(countVacancies({ headcount: '1/2', assignments: one })).toBe(0)
  expect(countVacancies({ headcount: '1.5', assignments: one })).toBe(1)
  expect(countVacancies({ headcount: null, assignments: [] })).toBe(1)
  expect(countVacancies({ headcount: null, assignments: one })).toBe(0)
  expect(countVacancies({ headcount: '0', assignments: [] })).toBe(0)
})

test('officers by campus, then officers without one, then vacant places', () => {
  const rows = listOfficerRows([position('1', []), staffed, position('1', [[]])])
  expect(rows.map(({ campus, officer }) => [campus?.name ?? null, officer?.name ?? null])).toEqual([
    ['East', 'Officer 1'],
    ['High', 'Officer 2'],
    ['Middle', 'Officer 1'],
    [null, 'Officer 1'],
    [null, null],
    [null, null],
  ])
  expect(new Set(listOfficerRows([staffed]).map(({ key }) => key)).size).toBe(4)
})

test('percent and officers without trailing zeros', () => {
  expect([10_000, 8_050, 3_333].map(wordBasisPoints)).toEqual(['100%', '80.5%', '33.33%'])
  expect([10_000, 8_000, 13_333, 0].map(wordOfficers)).toEqual(['1', '0.8', '1.33', '0'])
})
