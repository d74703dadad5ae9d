import 'server-only'
import { now } from '@/lib/clock'
import { database } from '@/lib/data/database'
import { hashToken, makeToken } from './one-time-token'

const SETUP_MINUTES = 30

/**
 * Makes a one-time setup token for an installation that has no members yet; earlier ones stop working.
 * @returns the token, or null when somebody already belongs here.
 */
export async function offerSetup(): Promise<string | null> {
  return database().$transaction(async (tx) => {
    if ((await tx.member.count()) > 0) return null
    const token = makeToken()
    await tx.oneTimeLink.deleteMany({ where: { memberId: null } })
    const expiresAt = new Date(now().getTime() + SETUP_MINUTES * 60_000)
    await tx.oneTimeLink.create({ data: { tokenHash: hashToken(token), expiresAt } })
    return token
  })
}
