import 'server-only'
import type { Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor, MemberRole } from '@/lib/domain/access/actor'
import { describeRoles } from '@/lib/domain/access/describe-roles'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { handOutLink } from './hand-out-link'

/** A membership that waits for its person, and the token that lets them in. Refused: an address that is taken. */
export async function makeInvitation(
  tx: Transaction,
  actor: Actor,
  organizationId: string,
  person: { name: string; email: string; roles: readonly MemberRole[] },
): Promise<Result<{ token: string }>> {
  const email = person.email.trim().toLowerCase()
  const [member] = await tx.member.createManyAndReturn({
    data: [{ organizationId, name: person.name.trim(), email, roles: [...person.roles] }],
    skipDuplicates: true,
    select: { id: true },
  })
  if (member === undefined) {
    return refuse({ email: 'Enter another e-mail address: somebody with this one has been invited already.' })
  }
  const token = await handOutLink(tx, member.id)
  const roles = [describeRoles(person.roles)]
  await recordEvent(tx, actor, { kind: 'member invited', member: person.name.trim(), roles })
  return accept({ token })
}
