import 'server-only'
import { now } from '@/lib/clock'
import { hashToken } from '@/lib/commands/identity/one-time-token'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { createUser } from '@/lib/data/identity/create-user'
import { hashPassword } from '@/lib/data/identity/hash-password'
import { accept, type Result, refuse } from '@/lib/domain/result'

const SPENT = 'This invitation has been used or is over 72 hours old. Ask your administrator for a new one.'
const SHORTEST_PASSWORD = 12

const openAt = (at: Date) => ({ memberId: { not: null }, usedAt: null, expiresAt: { gt: at } }) as const
const WAITING = { userId: null, endedAt: null } as const

/** Whom an invitation's token is for; null when it is spent or over. */
export async function findInvitation(
  token: string,
): Promise<{ name: string; email: string; organizationName: string } | null> {
  const link = await database().oneTimeLink.findFirst({
    where: { tokenHash: hashToken(token), ...openAt(now()), member: WAITING },
    select: { member: { select: { name: true, email: true, organization: { select: { name: true } } } } },
  })
  if (link?.member == null) return null
  const { name, email, organization } = link.member
  return { name, email, organizationName: organization.name }
}

/** Makes the invited person's account with the password that they chose. The link works once. */
export async function joinOrganization(token: string, password: string): Promise<Result<{ email: string }>> {
  if (password.length < SHORTEST_PASSWORD) {
    return refuse({ password: `Choose a password of at least ${SHORTEST_PASSWORD} characters.` })
  }
  if ((await findInvitation(token)) === null) return refuse({ '': SPENT })
  const passwordHash = await hashPassword(password)
  return database().$transaction(async (tx) => {
    const at = now()
    // Taken by one statement: of two visitors with the same link only one goes on.
    const [taken] = await tx.oneTimeLink.updateManyAndReturn({
      where: { tokenHash: hashToken(token), ...openAt(at), member: WAITING },
      data: { usedAt: at },
      select: { member: { select: { id: true, name: true, email: true, organizationId: true } } },
    })
    if (taken?.member == null) return refuse({ '': SPENT })
    const { id, name, email, organizationId } = taken.member
    const user = await createUser(tx, { name, email, password: passwordHash })
    await tx.member.update({ where: { id }, data: { userId: user.id, rowVersion: { increment: 1 } } })
    await recordEvent(tx, { userId: user.id, name, organizationId }, { kind: 'member joined', member: name })
    return accept({ email })
  })
}
