import type { DraftValues } from '@/lib/domain/agreement/draft'
import { followTyping } from './follow-typing'
import type { Followed } from './followed'

/** What a page sends: first the form that is followed, then each time its fields as typed. */
export type SentToWorker = { followed: Followed } | { typed: DraftValues }

let follow: ReturnType<typeof followTyping> | null = null

// Answers one request at a time: the page sends the next when it has the answer to the last.
addEventListener('message', async ({ data }: MessageEvent<SentToWorker>) => {
  if ('followed' in data) follow = followTyping(data.followed)
  else if (follow !== null) postMessage(await follow(data.typed))
})

// As an error the page hears of it; as a promise that nobody waits for it would wait on.
addEventListener('unhandledrejection', ({ reason }) => {
  throw reason
})
