import 'server-only'
import { now } from '@/lib/clock'
import { hashToken, makeToken } from '@/lib/commands/identity/one-time-token'
import type { Transaction } from '@/lib/data/database'

const INVITATION_MS = 72 * 60 * 60 * 1000

/** The token of the one link that lets an invited member in, once, within 72 hours; any earlier link stops working. */
export async function handOutLink(tx: Transaction, memberId: string): Promise<string> {
  const token = makeToken()
  const expiresAt = new Date(now().getTime() + INVITATION_MS)
  await tx.oneTimeLink.deleteMany({ where: { memberId } })
  await tx.oneTimeLink.create({ data: { tokenHash: hashToken(token), memberId, expiresAt } })
  return token
}
