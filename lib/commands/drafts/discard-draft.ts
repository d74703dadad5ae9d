import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { DRAFT_GONE } from './draft-gone'

/** Throws a draft of the organization's own away, with the file attached to it. */
export async function discardDraft(actor: Actor, id: string): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'agreement.write')
  if (refusal !== null) return refuse(refusal)
  if (!isUuid(id)) return refuse(DRAFT_GONE)
  const gone = await database().draft.deleteMany({ where: { id, organizationId: actor.organization.id } })
  return gone.count > 0 ? accept(null) : refuse(DRAFT_GONE)
}
