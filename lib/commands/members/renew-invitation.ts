import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { handOutLink } from './hand-out-link'
import { loadMember, MEMBER_CHANGED, MEMBER_GONE } from './load-member'

/**
 * A new link for somebody invited to the actor's own organization whose first one is lost or over 72 hours old; the one
 * before stops working. Refused: whoever may not manage people, a person who has joined, and a renewal that began
 * before another one.
 */
export async function renewInvitation(
  actor: Actor,
  invited: { id: string; rowVersion: number },
): Promise<Result<{ token: string }>> {
  const refusal = findRefusal(actor, 'people.manage')
  if (refusal !== null) return refuse(refusal)
  return database().$transaction(async (tx) => {
    const loaded = await loadMember(tx, actor, invited.id)
    if (loaded === null) return refuse(MEMBER_GONE)
    const { id, name, userId, rowVersion } = loaded.member
    if (userId !== null) return refuse({ '': `${name} has joined already and signs in with a password.` })
    if (rowVersion !== invited.rowVersion) return refuse(MEMBER_CHANGED)
    // Joining takes the link, then the member, and no lock on the organization: the same order here.
    await tx.$queryRaw`SELECT 1 FROM one_time_link WHERE member_id = ${id}::uuid FOR UPDATE`
    const counted = await tx.member.updateMany({
      where: { id, userId: null },
      data: { rowVersion: { increment: 1 } },
    })
    if (counted.count === 0) return refuse(MEMBER_CHANGED)
    const token = await handOutLink(tx, id)
    await recordEvent(tx, actor, { kind: 'invitation renewed', member: name })
    return accept({ token })
  })
}
