import 'server-only'
import { log } from '@/lib/log'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Does something at the start of the server and then once a day while it runs. What it did is logged; so is a failure,
 * which is tried again the next day. Several servers of one database may do it at the same time.
 */
export function everyDay(name: string, act: () => Promise<Readonly<Record<string, number>>>): void {
  const run = async () => {
    try {
      log().info({ ...(await act()) }, name)
    } catch (error) {
      log().error({ name: error instanceof Error ? error.name : 'unknown' }, `could not ${name}`)
    }
  }
  // A server that is asked to stop does not wait for the next day.
  setInterval(run, DAY_MS).unref()
  void run()
}
