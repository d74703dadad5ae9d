import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor, MemberRole } from '@/lib/domain/access/actor'
import { decideMemberChange } from '@/lib/domain/access/decide-member-change'
import { describeRoles } from '@/lib/domain/access/describe-roles'
import { findRoleFault } from '@/lib/domain/access/find-role-fault'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { loadMember, MEMBER_CHANGED, MEMBER_GONE } from './load-member'

/** Changes what a member of the actor's own organization may do, from the next request on. */
export async function changeMember(
  actor: Actor,
  change: { id: string; rowVersion: number; roles: readonly MemberRole[] },
): Promise<Result<null>> {
  const faults = findRefusal(actor, 'people.manage') ?? findRoleFault(actor.organization.kind, change.roles)
  if (faults !== null) return refuse(faults)
  return database().$transaction(async (tx) => {
    const loaded = await loadMember(tx, actor, change.id)
    if (loaded === null) return refuse(MEMBER_GONE)
    const { member, active } = loaded
    if (member.rowVersion !== change.rowVersion) return refuse(MEMBER_CHANGED)
    const decided = decideMemberChange(member.id, change.roles, active)
    if (!decided.ok) return decided
    await tx.member.update({
      where: { id: member.id },
      data: { roles: [...decided.value], rowVersion: { increment: 1 } },
    })
    const changes = [{ field: 'Roles', before: describeRoles(member.roles), after: describeRoles(change.roles) }]
    await recordEvent(tx, actor, { kind: 'member changed', member: member.name, changes })
    return accept(null)
  })
}
