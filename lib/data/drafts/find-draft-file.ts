import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import { database } from '../database'
import { isUuid } from '../is-uuid'

/** The PDF attached to a draft of the organization's own, or null. */
export function findDraftFile(scope: Scope, id: string): Promise<{ fileName: string; bytes: Uint8Array } | null> {
  if (!isUuid(id)) return Promise.resolve(null)
  return database().draftFile.findFirst({
    where: { draftId: id, draft: { organizationId: scope.organizationId } },
    select: { fileName: true, bytes: true },
  })
}
