import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import { accept, type Result, refuse } from '@/lib/domain/result'

/** Asks another organization to share, before any agreement names it. Asking again changes nothing. */
export async function askSharing(actor: Actor, otherId: string): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'link.accept')
  if (refusal !== null) return refuse(refusal)
  const gone = refuse({ '': 'There is no such organization.' })
  if (!isUuid(otherId) || otherId === actor.organization.id) return gone
  return database().$transaction(async (tx) => {
    const other = await tx.organization.findUnique({ where: { id: otherId }, select: { name: true } })
    if (other === null) return gone
    const { count } = await tx.organizationLink.createMany({
      data: [{ askedById: actor.organization.id, otherId }],
      skipDuplicates: true,
    })
    if (count > 0) await recordEvent(tx, actor, { kind: 'sharing asked', other: other.name })
    return accept(null)
  })
}
