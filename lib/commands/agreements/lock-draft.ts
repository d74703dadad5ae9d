import 'server-only'
import type { Transaction } from '@/lib/data/database'
import { findKeptDraft } from '@/lib/data/drafts/find-kept-draft'
import { isUuid } from '@/lib/data/is-uuid'
import type { Scope } from '@/lib/domain/access/actor'

/** What became of a draft: still here and locked, after so many saves; kept already as this version; or never seen. */
export type DraftFate =
  | { is: 'here'; rowVersion: number }
  | { is: 'kept'; number: string; versionNumber: number }
  | { is: 'unknown' }

/** Locks a draft of the organization's own until the transaction ends: of two who keep it, the second finds it kept. */
export async function lockDraft(tx: Transaction, scope: Scope, draftId: string): Promise<DraftFate> {
  if (!isUuid(draftId)) return { is: 'unknown' }
  const [locked] = await tx.$queryRaw<{ rowVersion: number }[]>`SELECT row_version AS "rowVersion" FROM draft
    WHERE id = ${draftId}::uuid AND organization_id = ${scope.organizationId}::uuid FOR UPDATE`
  if (locked !== undefined) return { is: 'here', rowVersion: locked.rowVersion }
  const kept = await findKeptDraft(scope, draftId, tx)
  return kept === null ? { is: 'unknown' } : { is: 'kept', ...kept }
}
