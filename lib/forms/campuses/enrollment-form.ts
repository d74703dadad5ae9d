import { z } from 'zod'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'

export const MOST_STUDENTS = 100_000
const FIRST_SCHOOL_YEAR = 1900
const LAST_SCHOOL_YEAR = 2199

/** A school year by the calendar year in which it begins, "2023" for 2023-24. */
export const schoolYearField = z
  .string({ error: 'Choose the school year.' })
  .regex(/^\d{4}$/, 'Choose the school year.')
  .transform(Number)
  .refine((year) => year >= FIRST_SCHOOL_YEAR && year <= LAST_SCHOOL_YEAR, 'Choose the school year.')

/** Students by campus id as typed, and as the page showed them; null: not recorded. */
export type EnrollmentEntry = {
  schoolYear: number
  students: ReadonlyMap<string, number | null>
  shown: ReadonlyMap<string, number | null>
}
type NamedCampus = { readonly id: string; readonly name: string }

/**
 * Students of one school year, a field `students.ID` for each of the given campuses. Empty is not recorded, which is
 * not zero. Only numbers that differ from what the page showed (`shown.ID`) come out: a form that was open while
 * somebody else recorded another campus takes nothing back. Refused: anything but whole numbers.
 */
export function enrollmentForm(campuses: readonly NamedCampus[]): z.ZodType<EnrollmentEntry, unknown> {
  return z.record(z.string(), z.string()).transform((values, context): EnrollmentEntry => {
    const schoolYear = schoolYearField.safeParse(values.schoolYear)
    if (!schoolYear.success) fault('schoolYear', 'Choose the school year.')
    const students = new Map<string, number | null>()
    const shown = new Map<string, number | null>()
    for (const { id, name } of campuses) {
      const typed = values[`students.${id}`]?.trim()
      if (typed === undefined) continue
      const count = readStudents(typed)
      if (count === undefined) fault(`students.${id}`, sentence(name, schoolYear.data))
      else if (typed !== values[`shown.${id}`]) {
        students.set(id, count)
        shown.set(id, readStudents(values[`shown.${id}`]?.trim() ?? '') ?? null)
      }
    }
    return { schoolYear: schoolYear.data ?? 0, students, shown }

    function fault(field: string, message: string) {
      context.addIssue({ code: 'custom', path: [field], message })
    }
  })
}

/** Null: not recorded. Undefined: no number of students. */
function readStudents(typed: string): number | null | undefined {
  if (typed === '') return null
  if (!/^(\d{1,6}|\d{1,3},\d{3})$/.test(typed)) return undefined
  const count = Number(typed.replace(',', ''))
  return count <= MOST_STUDENTS ? count : undefined
}

function sentence(campus: string, schoolYear: number | undefined): string {
  const year = schoolYear === undefined ? '' : ` in ${formatSchoolYear(schoolYear)}`
  return `Enter the students of ${campus}${year} as a whole number up to 100,000, or leave it empty.`
}
