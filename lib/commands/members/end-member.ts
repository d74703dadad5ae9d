import 'server-only'
import { now } from '@/lib/clock'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import { decideMemberChange } from '@/lib/domain/access/decide-member-change'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { loadMember, MEMBER_CHANGED, MEMBER_GONE } from './load-member'

/**
 * Ends a membership of the actor's own organization: sessions and an open invitation end with it. Refused: one's own,
 * so that nobody locks themselves out by a slip.
 */
export async function endMember(actor: Actor, ending: { id: string; rowVersion: number }): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'people.manage')
  if (refusal !== null) return refuse(refusal)
  return database().$transaction(async (tx) => {
    const loaded = await loadMember(tx, actor, ending.id)
    if (loaded === null) return refuse(MEMBER_GONE)
    const { member, active } = loaded
    if (member.userId === actor.userId) return refuse({ '': 'Ask another administrator to end your own membership.' })
    if (member.rowVersion !== ending.rowVersion) return refuse(MEMBER_CHANGED)
    const decided = decideMemberChange(member.id, [], active)
    if (!decided.ok) return decided
    await tx.member.update({ where: { id: member.id }, data: { endedAt: now(), rowVersion: { increment: 1 } } })
    await tx.oneTimeLink.deleteMany({ where: { memberId: member.id } })
    if (member.userId !== null) await tx.session.deleteMany({ where: { userId: member.userId } })
    await recordEvent(tx, actor, { kind: 'member ended', member: member.name })
    return accept(null)
  })
}
