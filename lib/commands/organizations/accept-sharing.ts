import 'server-only'
import { now } from '@/lib/clock'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import { accept, type Result, refuse } from '@/lib/domain/result'

/**
 * Accepts another organization's wish to share: every agreement that either wrote and that names the other becomes
 * visible to both, and so does every later one. Refused: a wish that is not addressed to the actor's organization.
 */
export async function acceptSharing(actor: Actor, requestId: string): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'link.accept')
  if (refusal !== null) return refuse(refusal)
  const gone = refuse({ '': 'This request is not here any more.' })
  if (!isUuid(requestId)) return gone
  const ourId = actor.organization.id
  return database().$transaction(async (tx) => {
    const at = now()
    const [accepted] = await tx.organizationLink.updateManyAndReturn({
      where: { id: requestId, otherId: ourId, acceptedAt: null },
      data: { acceptedAt: at },
      select: { askedBy: { select: { id: true, name: true } } },
    })
    if (accepted === undefined) return gone
    const theirs = accepted.askedBy
    for (const [reader, writer] of [
      [ourId, theirs.id],
      [theirs.id, ourId],
    ] as const) {
      await tx.agreementParty.updateMany({
        where: { organizationId: reader, linkedAt: null, agreement: { versions: { some: { writtenById: writer } } } },
        data: { linkedAt: at },
      })
    }
    await recordEvent(tx, actor, { kind: 'sharing accepted', other: theirs.name })
    return accept(null)
  })
}
