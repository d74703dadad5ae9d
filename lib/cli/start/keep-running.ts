import { Refusal } from '@/lib/cli/refusal'
import type { StopRequest } from '@/lib/cli/start/stop-request'

export type Part = { name: string; whenGone(): Promise<void>; restart(): Promise<void> }

/** A part that ends this many times in a row soon after its start has a fault that another start will not mend. */
const patience = 5
const soonMs = 5_000

/** Brings a part back each time it is gone, until a stop is asked for. Refuses to go on when it will not stay. */
export async function keepRunning(part: Part, stop: StopRequest): Promise<void> {
  let shortLives = 0
  for (let started = Date.now(); ; started = Date.now()) {
    await part.whenGone()
    if (stop.isMade()) return
    shortLives = Date.now() - started < soonMs ? shortLives + 1 : 0
    if (shortLives > patience) throw new Refusal(`${part.name} ends each time soon after its start; giving up.`)
    console.error(`${part.name} ended unasked; starting it again.`)
    await part.restart()
  }
}
