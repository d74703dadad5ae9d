import { accept } from '@/lib/domain/result'
import type { TypedSchema } from './typed-schema'

/** What a schema says, as something else: asked only once all of it has been read without fault. */
export function transformed<Before, After>(
  schema: TypedSchema<Before>,
  transform: (said: Before) => After,
): TypedSchema<After> {
  return (typed) => {
    const read = schema(typed)
    return read.ok ? accept(transform(read.value)) : read
  }
}
