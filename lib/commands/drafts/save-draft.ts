import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { findDraft } from '@/lib/data/drafts/find-draft'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import type { Draft, DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { DRAFT_GONE } from './draft-gone'

export type DraftRefusal =
  | { kind: 'faults'; faults: Faults }
  /** Somebody saved since the page was opened: what the draft holds now. */
  | { kind: 'stale'; current: Draft }

/** Replaces the values of a draft, unless somebody saved it since the given count of saves. */
export async function saveDraft(
  actor: Actor,
  draft: { id: string; rowVersion: number; values: DraftValues },
): Promise<Result<{ rowVersion: number }, DraftRefusal>> {
  const refusal = findRefusal(actor, 'agreement.write')
  if (refusal !== null) return refuse({ kind: 'faults', faults: refusal })
  if (!isUuid(draft.id)) return refuse({ kind: 'faults', faults: DRAFT_GONE })
  const { id, rowVersion } = draft
  // One statement checks and saves: of two savers from the same count only one finds the row.
  const saved = await database().draft.updateMany({
    where: { id, rowVersion, organizationId: actor.organization.id },
    data: { values: { ...draft.values }, rowVersion: { increment: 1 } },
  })
  if (saved.count > 0) return accept({ rowVersion: rowVersion + 1 })
  const current = await findDraft(actor.scope, id)
  return refuse(current === null ? { kind: 'faults', faults: DRAFT_GONE } : { kind: 'stale', current })
}
