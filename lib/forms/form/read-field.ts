import { z } from 'zod'
import type { ReadText } from '@/lib/forms/agreement/fields/typed-field'

/** A form field that is read by a function of its own. A field that was not sent reads as left empty. */
export function readField<T>(read: ReadText<T>) {
  return z
    .string()
    .catch('')
    .transform((text, context): T => {
      const outcome = read(text.trim())
      if (outcome.ok) return outcome.value
      context.issues.push({ code: 'custom', message: outcome.refusal, input: text })
      return z.NEVER
    })
}
