import { transformed } from './transformed'
import { typedObject } from './typed-object'
import type { TypedSchema } from './typed-schema'

/**
 * A list of so many rows, each with a schema of its own, so that a sentence can name its row ("cost line 2").
 * Rows beyond them are left unread.
 */
export function typedRows<T>(count: number, makeRow: (at: number) => TypedSchema<T>): TypedSchema<T[]> {
  const rows = Object.fromEntries(Array.from({ length: count }, (_, at) => [at, makeRow(at)]))
  return transformed(typedObject(rows), (said) => Object.values(said))
}
