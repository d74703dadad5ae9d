import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import { visibleTo } from '../agreements/visible-to'
import { database, type Reader } from '../database'
import { isUuid } from '../is-uuid'

/** The version that a draft of the organization's own became; null: still being written, discarded, or never there. */
export async function findKeptDraft(
  scope: Scope,
  draftId: string,
  reader: Reader = database(),
): Promise<{ number: string; versionNumber: number } | null> {
  if (!isUuid(draftId)) return null
  const kept = await reader.agreementVersion.findFirst({
    where: { draftId, writtenById: scope.organizationId, agreement: visibleTo(scope) },
    select: { number: true, agreement: { select: { number: true } } },
  })
  return kept === null ? null : { number: kept.agreement.number, versionNumber: kept.number }
}
