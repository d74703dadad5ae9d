import 'server-only'
import { randomUUID } from 'node:crypto'
import { now } from '@/lib/clock'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { visibleTo } from '@/lib/data/agreements/visible-to'
import { database } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import type { DraftBase, DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { DRAFT_GONE } from './draft-gone'

/** The same form is sent twice by a double click, or by who hears nothing for a while; later it is meant. */
const REPEATED_WITHIN_MS = 60_000

/**
 * Begins a draft: of a new agreement, or of a change to the version that `base` names. Refused: whoever may not write,
 * and a version of another organization or out of sight.
 * @param newId the id that it gets; begun twice under the same one within a minute, it is begun once
 */
export async function startDraft(
  actor: Actor,
  values: DraftValues,
  { base, newId = randomUUID() }: { base?: DraftBase; newId?: string } = {},
): Promise<Result<{ id: string; rowVersion: number }>> {
  const refusal = findRefusal(actor, 'agreement.write')
  if (refusal !== null) return refuse(refusal)
  if (!isUuid(newId)) return refuse(DRAFT_GONE)
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
  const data = {
    organizationId,
    userId: actor.userId,
    values: { ...values },
    agreementId: version?.agreementId ?? null,
    baseVersionId: base?.versionId ?? null,
    baseRowVersion: base?.rowVersion ?? null,
  }
  const select = { id: true, rowVersion: true }
  // A draft that was kept leaves its id to the version that it became.
  const isKept = (await database().agreementVersion.count({ where: { draftId: newId } })) > 0
  if (!isKept) {
    await database().draft.createMany({ data: { id: newId, ...data }, skipDuplicates: true })
    const createdAt = { gt: new Date(now().getTime() - REPEATED_WITHIN_MS) }
    const begun = await database().draft.findFirst({ where: { id: newId, organizationId, createdAt }, select })
    if (begun !== null) return accept(begun)
  }
  return accept(await database().draft.create({ data, select }))
}
