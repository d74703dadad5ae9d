import 'server-only'
import { database } from '../database'

/** Notes that a session is in use, to the minute. */
export async function touchSession(sessionId: string, at: Date): Promise<void> {
  await database().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: at } })
}
