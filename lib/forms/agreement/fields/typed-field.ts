import { accept, type Result, refuse } from '@/lib/domain/result'
import type { TypedSchema } from './typed-schema'

/** Reads one typed text: its value, or a sentence that names the field and the fix. */
export type ReadText<T> = (text: string) => Result<T, string>

/** A form field as a schema. A field that was not sent reads as left empty. */
export function typedField<T>(read: ReadText<T>): TypedSchema<T> {
  return (typed) => {
    const outcome = read(typeof typed === 'string' ? typed.trim() : '')
    return outcome.ok ? accept(outcome.value) : refuse([{ field: '', sentence: outcome.refusal }])
  }
}
