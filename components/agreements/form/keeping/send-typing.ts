import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'

/** What became of typing that was sent to be held. */
export type SendOutcome =
  | { is: 'held'; at: string; elsewhereAt: string | null; isSignedIn: boolean }
  | { is: 'failed'; why: 'no connection' | 'no answer' }
  | { is: 'refused'; why: 'gone' | 'too long' | 'signed out' | 'no answer' }

/** Beyond this many bytes a browser does not send what a page that is gone left behind. */
const MOST_LEFT_BEHIND = 60_000
const LONGEST_MS = 15_000

/** Sends what is typed on a page to be held; a request that does not end is given up after a while. */
export async function sendTyping(page: DraftPage, values: DraftValues, isLeaving: boolean): Promise<SendOutcome> {
  const body = JSON.stringify({ ...page, values })
  try {
    const answer = await fetch(`/drafts/${page.draftId}/typing`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'manual',
      keepalive: isLeaving && new Blob([body]).size <= MOST_LEFT_BEHIND,
      signal: AbortSignal.timeout(LONGEST_MS),
    })
    if (answer.ok) return { is: 'held', ...(await answer.json()) }
    return readRefusal(answer.status)
  } catch {
    return { is: 'failed', why: navigator.onLine ? 'no answer' : 'no connection' }
  }
}

function readRefusal(status: number): SendOutcome {
  if (status >= 500 || status === 408 || status === 429) return { is: 'failed', why: 'no answer' }
  if (status === 404) return { is: 'refused', why: 'gone' }
  if (status === 413) return { is: 'refused', why: 'too long' }
  return { is: 'refused', why: status === 401 ? 'signed out' : 'no answer' }
}
