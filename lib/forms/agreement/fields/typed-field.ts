import * as z from 'zod/mini'
import type { Result } from '@/lib/domain/result'

/** Reads one typed text: its value, or a sentence that names the field and the fix. */
export type ReadText<T> = (text: string) => Result<T, string>

/** A form field as a schema. A field that was not sent reads as left empty. */
export function typedField<T>(read: ReadText<T>): z.ZodMiniType<T, unknown> {
  return z.pipe(
    z.catch(z.string(), ''),
    z.transform((text: string, context): T => {
      const outcome = read(text.trim())
      if (outcome.ok) return outcome.value
      context.issues.push({ code: 'custom', message: outcome.refusal, input: text })
      return z.NEVER
    }),
  )
}
