import type * as z from 'zod/mini'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { nestValues } from '../values/nest-values'

/** What was typed, read by the schema of a section: what it says, or one sentence for each field with a fault. */
export function readBySchema<T>(schema: z.ZodMiniType<T, unknown>, values: DraftValues): Result<T> {
  const read = schema.safeParse(nestValues(values))
  if (read.success) return accept(read.data)
  const faults: Record<string, string> = {}
  for (const issue of read.error.issues) faults[issue.path.join('.')] ??= issue.message
  return refuse(faults)
}
