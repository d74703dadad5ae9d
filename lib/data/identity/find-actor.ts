import 'server-only'
import type { Actor } from '@/lib/domain/access/actor'
import { database } from '../database'

/** Proof of membership: the only maker of a Scope and an Actor. Called by the session and by the command line. */
export async function findActor(by: { userId: string } | { email: string }): Promise<Actor | null> {
  const member = await database().member.findFirst({
    where: { ...('userId' in by ? { userId: by.userId } : { email: by.email.toLowerCase() }), endedAt: null },
    select: {
      userId: true,
      name: true,
      email: true,
      roles: true,
      organization: {
        select: { id: true, kind: true, name: true, shortName: true, timeZone: true, fiscalYearStarts: true },
      },
    },
  })
  if (member?.userId == null) return null
  const proof: unknown = { ...member, scope: { organizationId: member.organization.id } }
  return proof as Actor
}
