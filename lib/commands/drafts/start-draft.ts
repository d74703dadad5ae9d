import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { visibleTo } from '@/lib/data/agreements/visible-to'
import { database } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import type { DraftBase, DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Result, refuse } from '@/lib/domain/result'

/**
 * Begins a draft: of a new agreement, or of a change to the version that `base` names. Refused: whoever may not write,
 * and a version of another organization or out of sight.
 */
export async function startDraft(
  actor: Actor,
  values: DraftValues,
  base?: DraftBase,
): Promise<Result<{ id: string; rowVersion: number }>> {
  const refusal = findRefusal(actor, 'agreement.write')
  if (refusal !== null) return refuse(refusal)
  const organizationId = actor.organization.id
  const version =
    base === undefined || !isUuid(base.versionId)
      ? null
      : await database().agreementVersion.findFirst({
          where: { id: base.versionId, writtenById: organizationId, agreement: visibleTo(actor.scope) },
          select: { agreementId: true },
        })
  if (base !== undefined && version === null) {
    return refuse({ '': 'This version cannot be changed by your organization. Start from the list of agreements.' })
  }
  const draft = await database().draft.create({
    data: {
      organizationId,
      userId: actor.userId,
      values: { ...values },
      agreementId: version?.agreementId ?? null,
      baseVersionId: base?.versionId ?? null,
      baseRowVersion: base?.rowVersion ?? null,
    },
    select: { id: true, rowVersion: true },
  })
  return accept(draft)
}
