import 'server-only'
import { createHash } from 'node:crypto'
import { database } from '../database'

const keyOf = (email: string) => createHash('sha256').update(email.toLowerCase()).digest('hex')

/** Failed sign-ins for this address since the given instant. */
export function countSignInFailures(email: string, since: Date): Promise<number> {
  return database().signInFailure.count({ where: { key: keyOf(email), at: { gte: since } } })
}

/** Notes a failure and drops those that no longer slow anybody down. */
export async function noteSignInFailure(email: string, at: Date, keepSince: Date): Promise<void> {
  await database().$transaction([
    database().signInFailure.create({ data: { key: keyOf(email), at } }),
    database().signInFailure.deleteMany({ where: { at: { lt: keepSince } } }),
  ])
}
