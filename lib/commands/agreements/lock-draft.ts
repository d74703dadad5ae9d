import 'server-only'
import { visibleTo } from '@/lib/data/agreements/visible-to'
import type { Transaction } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import type { Scope } from '@/lib/domain/access/actor'

/** What became of a draft: still here and locked, kept already as this version, or never seen. */
export type DraftFate = { is: 'here' } | { is: 'kept'; number: string; versionNumber: number } | { is: 'unknown' }

/** Locks a draft of the organization's own until the transaction ends: of two who keep it, the second finds it kept. */
export async function lockDraft(tx: Transaction, scope: Scope, draftId: string): Promise<DraftFate> {
  if (!isUuid(draftId)) return { is: 'unknown' }
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM draft
    WHERE id = ${draftId}::uuid AND organization_id = ${scope.organizationId}::uuid FOR UPDATE`
  if (locked.length > 0) return { is: 'here' }
  const kept = await tx.agreementVersion.findFirst({
    where: { draftId, writtenById: scope.organizationId, agreement: visibleTo(scope) },
    select: { number: true, agreement: { select: { number: true } } },
  })
  if (kept === null) return { is: 'unknown' }
  return { is: 'kept', number: kept.agreement.number, versionNumber: kept.number }
}
