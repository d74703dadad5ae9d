import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import { rolesOf } from '@/lib/domain/access/may'
import { type Result, refuse } from '@/lib/domain/result'
import { makeInvitation } from './make-invitation'

/**
 * Invites the first administrator of an organization that the actor's own has entered and that has nobody yet, so that
 * the other side can sign in and accept to share. Refused: any other organization.
 */
export async function inviteFirstAdministrator(
  actor: Actor,
  organizationId: string,
  person: { name: string; email: string },
): Promise<Result<{ token: string }>> {
  const refusal = findRefusal(actor, 'people.manage')
  if (refusal !== null) return refuse(refusal)
  return database().$transaction(async (tx) => {
    const ours = { enteredById: actor.organization.id, members: { none: {} } }
    const organization = isUuid(organizationId)
      ? await tx.organization.findFirst({ where: { id: organizationId, ...ours }, select: { kind: true } })
      : null
    if (organization === null) {
      return refuse({ '': 'This organization has its own administrator. Ask them to invite people.' })
    }
    return makeInvitation(tx, actor, organizationId, { ...person, roles: rolesOf(organization.kind) })
  })
}
