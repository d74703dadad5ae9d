import { z } from 'zod'
import { requiredText } from '@/lib/forms/form/fields'

const STUDENTS = 'Enter students for each officer as a whole number up to 100,000.'
const OPEN_AGAIN = 'Open this page again, then save.'

/** Students for each full-time officer, and where that number comes from. */
export const benchmarkForm = z.object({
  studentsPerOfficer: z
    .string({ error: STUDENTS })
    .trim()
    .regex(/^(\d{1,6}|\d{1,3},\d{3})$/, STUDENTS)
    .transform((typed) => Number(typed.replace(',', '')))
    .refine((students) => students >= 1 && students <= 100_000, STUDENTS),
  source: requiredText('where the benchmark comes from', 300),
  rowVersion: z.coerce.number({ error: OPEN_AGAIN }).int(OPEN_AGAIN).min(0, OPEN_AGAIN),
})
