import 'server-only'
import type { Actor } from '@/lib/domain/access/actor'
import type { HeldSection } from '@/lib/domain/agreement/draft'
import { database } from '../database'
import { isUuid } from '../is-uuid'
import { readDraftValues } from './read-draft-values'

/** What this very person sent of a section after the session had ended, or null. Nobody else reads it. */
export async function findHeldSection(actor: Actor, draftId: string, section: string): Promise<HeldSection | null> {
  if (!isUuid(draftId)) return null
  const row = await database().heldSection.findFirst({
    where: { userId: actor.userId, draftId, section, draft: { organizationId: actor.scope.organizationId } },
    select: { rowVersion: true, values: true },
  })
  return row === null ? null : { rowVersion: row.rowVersion, values: readDraftValues(row.values) }
}
