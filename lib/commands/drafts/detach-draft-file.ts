import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { DRAFT_GONE } from './draft-gone'

/** Throws the PDF that is attached to a draft away; what was typed stays. Nothing attached: nothing to do. */
export async function detachDraftFile(actor: Actor, id: string): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'agreement.write')
  if (refusal !== null) return refuse(refusal)
  const ours = { id, organizationId: actor.organization.id }
  if (!isUuid(id) || (await database().draft.count({ where: ours })) === 0) return refuse(DRAFT_GONE)
  await database().draftFile.deleteMany({ where: { draft: ours } })
  return accept(null)
}
