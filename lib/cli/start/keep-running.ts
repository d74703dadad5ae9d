import { Refusal } from '@/lib/cli/refusal'
import type { StopRequest } from '@/lib/cli/start/stop-request'

export type Part = { name: string; whenGone(): Promise<void>; restart(): Promise<void> }

/** This many restarts of one part within a minute are a fault that another restart will not mend. */
const patience = 5

/** Brings a part back each time it is gone, until a stop is asked for. Refuses to go on when it will not stay. */
export async function keepRunning(part: Part, stop: StopRequest): Promise<void> {
  const restarts: number[] = []
  for (;;) {
    await part.whenGone()
    if (stop.isMade()) return
    const now = Date.now()
    restarts.push(now)
    if (restarts.filter((at) => now - at < 60_000).length > patience) {
      throw new Refusal(`${part.name} ended ${patience + 1} times within a minute; giving up.`)
    }
    console.error(`${part.name} ended unasked; starting it again.`)
    await part.restart()
  }
}
