import { randomBytes } from 'node:crypto'
import { type Database, openDatabase } from '@/lib/cli/database/open-database'
import { readSettings } from '@/lib/cli/read-settings'

/**
 * Points this process at the installation's database under the app's role, as the served app is: DATABASE_URL, or the
 * embedded one. Whoever calls closes it.
 */
export async function connectAsApp(): Promise<Database> {
  const opened = await openDatabase(readSettings(process.env))
  process.env.DATABASE_URL = opened.appUrl
  process.env.BASE_URL ||= 'http://localhost'
  // No session is signed here: a secret that nobody knows is as good as the app's own.
  process.env.AUTH_SECRET ||= randomBytes(32).toString('hex')
  process.env.LOG_LEVEL ||= 'error'
  return opened
}
