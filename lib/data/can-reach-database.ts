import 'server-only'
import { log } from '@/lib/log'
import { database } from './database'

/** Whether the database answers a query. */
export async function canReachDatabase(): Promise<boolean> {
  try {
    await database().$queryRaw`SELECT 1`
    return true
  } catch (error) {
    log().error({ name: error instanceof Error ? error.name : 'unknown' }, 'database out of reach')
    return false
  }
}
