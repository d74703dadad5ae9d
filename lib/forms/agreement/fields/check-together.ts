import { refuse } from '@/lib/domain/result'
import type { FieldFault, TypedSchema } from './typed-schema'

/** A check of several fields together; it runs once every field has been read. */
export function checkTogether<T>(schema: TypedSchema<T>, find: (said: T) => readonly FieldFault[]): TypedSchema<T> {
  return (typed) => {
    const read = schema(typed)
    if (!read.ok) return read
    const faults = find(read.value)
    return faults.length > 0 ? refuse(faults) : read
  }
}
