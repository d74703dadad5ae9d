import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { SentToWorker } from './figures-worker'
import type { Followed } from './followed'
import type { WordedBreakdown } from './worded-breakdown'

export type AskedWorker = {
  /** Asks for the figures of a form with these fields. While it still works out others, only the latest are asked for. */
  ask: (typed: DraftValues) => void
  stop: () => void
}

/** A worker that works out the figures of a form, away from the page: a key that is pressed meanwhile is not kept waiting. */
export function askWorker(followed: Followed, show: (figures: WordedBreakdown) => void): AskedWorker {
  let worker: Worker | null = null
  let isBusy = false
  let next: DraftValues | null = null

  const send = (to: Worker, sent: SentToWorker) => to.postMessage(sent)
  const start = (): Worker => {
    const started = new Worker(new URL('./figures-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<WordedBreakdown>) => {
      isBusy = false
      show(data)
      work()
    })
    // Its script did not arrive, or it failed over what was typed: whoever types on has a new one.
    started.addEventListener('error', stop)
    send(started, { followed })
    return started
  }
  const work = () => {
    if (isBusy || next === null) return
    worker ??= start()
    send(worker, { typed: next })
    isBusy = true
    next = null
  }
  const stop = () => {
    worker?.terminate()
    worker = null
    isBusy = false
    next = null
  }
  worker = start()
  return {
    ask(typed) {
      next = typed
      work()
    },
    stop,
  }
}
