import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import type { Actor, MemberRole } from '@/lib/domain/access/actor'
import { findRoleFault } from '@/lib/domain/access/find-role-fault'
import { type Result, refuse } from '@/lib/domain/result'
import { makeInvitation } from './make-invitation'

/**
 * Invites a person to the actor's own organization. The token goes into a link that works once, for 72 hours; it is not
 * kept and cannot be shown again. Refused: whoever may not manage people, and an address that belongs here already.
 */
export async function inviteMember(
  actor: Actor,
  person: { name: string; email: string; roles: readonly MemberRole[] },
): Promise<Result<{ token: string }>> {
  const faults = findRefusal(actor, 'people.manage') ?? findRoleFault(actor.organization.kind, person.roles)
  if (faults !== null) return refuse(faults)
  return database().$transaction((tx) => makeInvitation(tx, actor, actor.organization.id, person))
}
