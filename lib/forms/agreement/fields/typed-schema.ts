import type { Result } from '@/lib/domain/result'

/** A fault, at the field where it is mended; "" is what is read itself. */
export type FieldFault = { field: string; sentence: string }

/**
 * Reads what was typed: what it says, or one sentence for each field with a fault. A function and nothing else, since
 * the browser reads a draft too, at every pause in typing: a library for it would be a fourth of what is sent there.
 */
export type TypedSchema<T> = (typed: unknown) => Result<T, readonly FieldFault[]>

/** What a schema says once it is read. */
export type Said<S> = S extends TypedSchema<infer T> ? T : never
