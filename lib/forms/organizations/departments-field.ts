import { z } from 'zod'
import { MOST_DEPARTMENTS_LENGTH, readDepartments } from './read-departments'

const LONGEST_NAME = 200

/** Departments as typed, one on each line; blank lines and repeated ones do not count. May be empty. */
export const departmentsField = z
  .string()
  .max(MOST_DEPARTMENTS_LENGTH, 'Shorten the departments to 2,000 characters or fewer.')
  .default('')
  .transform(readDepartments)
  .refine((names) => names.every((name) => name.length <= LONGEST_NAME), {
    message: `Shorten each department to ${LONGEST_NAME} characters or fewer.`,
  })
