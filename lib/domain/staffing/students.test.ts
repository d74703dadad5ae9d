import { describe, expect, it } from 'vitest'
import { chooseSchoolYears, countStudents, studentsIn } from './students'

const high = {
  enrollments: [
    { schoolYear: 2024, students: 1900 },
    { schoolYear: 2023, students: 1850 },
  ],
}
const small = {
  enrollments: [
    { schoolYear: 2024, students: 0 },
    { schoolYear: 2019, students: 140 },
  ],
}

describe('students', () => {
  it('tells a campus without students from one that is not recorded', () => {
    expect(studentsIn(small, 2024)).toBe(0)
    expect(studentsIn(small, 2023)).toBeNull()
  })
  it('sums what is recorded and counts what is not', () => {
    expect(countStudents([high, small], 2024)).toEqual({ students: 1900, notRecorded: 0 })
    expect(countStudents([high, small], 2023)).toEqual({ students: 1850, notRecorded: 1 })
    expect(countStudents([], 2023)).toEqual({ students: 0, notRecorded: 0 })
  })
  it('shows the present year and the newest recorded ones, oldest first', () => {
    expect(chooseSchoolYears([high, small], 2026, 3)).toEqual([2023, 2024, 2026])
    expect(chooseSchoolYears([high, small], 2024, 9)).toEqual([2019, 2023, 2024])
    expect(chooseSchoolYears([], 2026, 3)).toEqual([2026])
  })
})
