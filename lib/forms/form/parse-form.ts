import type { z } from 'zod'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { cleanText } from './clean-text'
import type { FormValues } from './form-state'

/** The text fields of a form as typed. Files and the framework's own fields are left out. */
export function readFormValues(data: FormData): FormValues {
  const values: Record<string, string> = {}
  for (const [name, value] of data) {
    if (typeof value === 'string' && !name.startsWith('$ACTION')) values[cleanText(name)] = cleanText(value)
  }
  return values
}

/** Reads a form through its schema: the value, or one sentence for each field that has a fault. */
export function parseForm<T>(schema: z.ZodType<T, unknown>, values: FormValues): Result<T> {
  const read = schema.safeParse(values)
  if (read.success) return accept(read.data)
  const faults: Record<string, string> = {}
  for (const issue of read.error.issues) faults[issue.path.join('.')] ??= issue.message
  return refuse(faults)
}
