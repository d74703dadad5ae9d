import type { DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Result, refuse } from '@/lib/domain/result'
import type { TypedSchema } from '../fields/typed-schema'
import { nestValues } from '../values/nest-values'

/** What was typed, read by the schema of a section: what it says, or one sentence for each field with a fault. */
export function readBySchema<T>(schema: TypedSchema<T>, values: DraftValues): Result<T> {
  const read = schema(nestValues(values))
  if (read.ok) return accept(read.value)
  const faults: Record<string, string> = {}
  for (const { field, sentence } of read.refusal) faults[field] ??= sentence
  return refuse(faults)
}
