import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '@/lib/cli/refusal'

const patienceMs = 60_000

/** Kills a process without warning and waits until the app is healthy again. Returns how many seconds that took. */
export async function killAndWait(pid: number, url: string): Promise<number> {
  process.kill(pid, 'SIGKILL')
  const killed = Date.now()
  // Healthy several times on end: the first answer may still be from before the loss was noticed.
  for (let healthy = 0; healthy < 5; await wait(100)) {
    healthy = (await isHealthy(url)) ? healthy + 1 : 0
    if (Date.now() - killed > patienceMs) throw new Refusal('What was killed did not come back within a minute.')
  }
  return (Date.now() - killed) / 1000
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).status === 200
  } catch {
    return false
  }
}
