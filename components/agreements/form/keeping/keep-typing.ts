import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { SendOutcome } from './send-typing'

/** What the keeper of a form is given to do its work with. */
export type KeeperParts = {
  /** The fields of the form as they are. */
  read: () => DraftValues
  /** `isLeaving`: the page may be gone before the answer comes. */
  send: (values: DraftValues, isLeaving: boolean) => Promise<SendOutcome>
  show: (outcome: SendOutcome) => void
  now: () => number
  /** Calls back after so many milliseconds; the returned function calls it off. */
  wait: (milliseconds: number, then: () => void) => () => void
}

export type Keeper = {
  /** Something was typed. */
  typed: () => void
  /** The connection is back, or somebody looks at the page again. */
  wake: () => void
  /** The page is being left, perhaps for good. Ends when nothing is on its way any more. */
  leave: () => Promise<void>
  /** The form is about to be sent: ends when nothing that was typed is on its way by itself any more. */
  settle: () => Promise<void>
  /** The form could not be sent after all. */
  resume: () => void
  stop: () => void
}

/** Whoever stops typing for a moment has it kept. */
const PAUSE_MS = 1_000
/** Whoever types on has it kept this often. */
const APART_MS = 5_000
const LONGEST_APART_MS = 60_000

/**
 * Sends what is typed, at most every 5 seconds and one at a time, until it has arrived. What fails is tried again, each
 * time after twice as long, at the latest after a minute. What was refused is not tried again before more is typed.
 */
export function keepTyping({ read, send, show, now, wait }: KeeperParts): Keeper {
  let isUnsent = false
  let isSettled = false
  let failures = 0
  let lastSentAt = Number.NEGATIVE_INFINITY
  let underway: Promise<void> | null = null
  let callOff: (() => void) | null = null

  const clear = () => {
    callOff?.()
    callOff = null
  }
  const plan = () => {
    if (!isUnsent || isSettled || underway !== null || callOff !== null) return
    const apart = Math.min(APART_MS * 2 ** Math.max(0, failures - 1), LONGEST_APART_MS)
    const due = Math.max(lastSentAt + apart, failures > 0 ? 0 : now() + PAUSE_MS)
    callOff = wait(Math.max(0, due - now()), () => {
      callOff = null
      void go(false)
    })
  }
  const go = (isLeaving: boolean): Promise<void> => {
    clear()
    isUnsent = false
    lastSentAt = now()
    const sent = send(read(), isLeaving).then((outcome) => {
      if (underway === sent) underway = null
      failures = outcome.is === 'failed' ? failures + 1 : 0
      if (outcome.is === 'failed') isUnsent = true
      show(outcome)
      plan()
    })
    underway = sent
    return sent
  }
  return {
    typed() {
      isUnsent = true
      plan()
    },
    wake() {
      if (isUnsent && !isSettled && underway === null) void go(false)
    },
    async leave() {
      await (isUnsent ? go(true) : underway)
    },
    async settle() {
      isSettled = true
      isUnsent = false
      clear()
      await underway
    },
    resume() {
      isSettled = false
      isUnsent = true
      plan()
    },
    stop: clear,
  }
}
