import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Prisma } from '../generated/client'

/** Form values as they were typed: texts by field name. */
export function readDraftValues(column: Prisma.JsonValue): DraftValues {
  const entries = Object.entries(column as Prisma.JsonObject)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
