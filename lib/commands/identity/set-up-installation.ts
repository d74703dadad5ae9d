import 'server-only'
import { now } from '@/lib/clock'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { createUser } from '@/lib/data/identity/create-user'
import { hashPassword } from '@/lib/data/identity/hash-password'
import type { MemberRole, OrganizationKind } from '@/lib/domain/access/actor'
import { rolesOf } from '@/lib/domain/access/may'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { hashToken } from './one-time-token'

export type Setup = {
  organization: {
    kind: OrganizationKind
    name: string
    shortName: string
    state: string
    timeZone: string
    fiscalYearStarts: string
  }
  person: { name: string; email: string; password: string }
}

const SPENT = 'This setup link has been used or is over 30 minutes old. Start the server again to print a new one.'

/** Whether a setup token still opens the setup page. */
export async function isSetupOpen(token: string): Promise<boolean> {
  const link = await database().oneTimeLink.findUnique({ where: { tokenHash: hashToken(token) } })
  return link !== null && link.memberId === null && link.usedAt === null && link.expiresAt > now()
}

/** The first organization and its first administrator, made through the setup link and through nothing else. */
export async function setUpInstallation(token: string, setup: Setup): Promise<Result<{ email: string }>> {
  if (!(await isSetupOpen(token))) return refuse({ '': SPENT })
  const password = await hashPassword(setup.person.password)
  return database().$transaction(async (tx) => {
    const at = now()
    // Taken by one statement: of two visitors with the same link only one goes on.
    const taken = await tx.oneTimeLink.updateMany({
      where: { tokenHash: hashToken(token), memberId: null, usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    })
    if (taken.count === 0 || (await tx.member.count()) > 0) return refuse({ '': SPENT })
    const organization = await tx.organization.create({ data: setup.organization, select: { id: true } })
    const user = await createUser(tx, { ...setup.person, password })
    const { name, email } = setup.person
    const roles: MemberRole[] = [...rolesOf(setup.organization.kind)]
    await tx.member.create({
      data: { organizationId: organization.id, userId: user.id, name, email: email.toLowerCase(), roles },
    })
    const by = { userId: user.id, name, organizationId: organization.id }
    await recordEvent(tx, by, { kind: 'installation set up', organization: setup.organization.name })
    return accept({ email })
  })
}
