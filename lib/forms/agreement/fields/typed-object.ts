import '@/lib/forms/form/no-generated-code'
import * as z from 'zod/mini'

/** Fields that lie side by side. What was not sent at all reads as fields left empty. */
export function typedObject<S extends z.core.$ZodShape>(shape: S) {
  const sent = z.pipe(
    z.optional(z.unknown()),
    z.transform((input: unknown) => (typeof input === 'object' && input !== null ? input : {})),
  )
  return z.pipe(sent, z.object(shape)) as unknown as z.ZodMiniType<z.infer<z.ZodMiniObject<S>>, unknown>
}
