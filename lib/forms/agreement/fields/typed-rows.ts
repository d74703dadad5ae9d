import * as z from 'zod/mini'

/**
 * A list of so many rows, each with a schema of its own, so that a sentence can name its row ("cost line 2").
 * Rows beyond them are left unread.
 */
export function typedRows<T>(
  count: number,
  makeRow: (at: number) => z.ZodMiniType<T, unknown>,
): z.ZodMiniType<T[], unknown> {
  const [first, ...others] = Array.from({ length: count }, (_, at) => makeRow(at))
  if (first === undefined) {
    return z.pipe(
      z.optional(z.unknown()),
      z.transform((): T[] => []),
    )
  }
  const sent = z.pipe(
    z.optional(z.unknown()),
    z.transform((input: unknown) => {
      const rows: unknown[] = Array.isArray(input) ? input : []
      return Array.from({ length: count }, (_, at) => rows[at])
    }),
  )
  return z.pipe(sent, z.tuple([first, ...others])) as unknown as z.ZodMiniType<T[], unknown>
}
