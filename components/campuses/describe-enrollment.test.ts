import { describe, expect, it } from 'vitest'
import { describeEnrollment } from './describe-enrollment'

const campus = (students: Record<number, number>) => ({
  enrollments: Object.entries(students).map(([year, count]) => ({ schoolYear: Number(year), students: count })),
})

describe('describeEnrollment', () => {
  it.each([
    ['the present year', [campus({ 2026: 1900 }), campus({ 2026: 600 })], '2 campuses with 2,500 students in 2026-27.'],
    ['one student', [campus({ 2026: 1 })], '1 campus with 1 student in 2026-27.'],
    [
      'part of the present year',
      [campus({ 2026: 1900 }), campus({ 2025: 600 })],
      '2 campuses with at least 1,900 students (1 campus not recorded) in 2026-27.',
    ],
    [
      'an earlier year',
      [campus({ 2023: 1900 }), campus({ 2022: 600, 2023: 590 })],
      '2 campuses. 2026-27 is not recorded yet; they had 2,490 students in 2023-24.',
    ],
    ['nothing', [campus({})], '1 campus. How many students they have is not recorded yet.'],
    ['a recorded zero', [campus({ 2026: 0 })], '1 campus with 0 students in 2026-27.'],
  ])('says %s', (_, campuses, sentence) => expect(describeEnrollment(campuses, 2026)).toBe(sentence))
})
