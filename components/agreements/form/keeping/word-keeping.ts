import type { SendOutcome } from './send-typing'

/** What became of what somebody typed: what was sent to be held, or the form itself, which could not be sent. */
export type Keeping = SendOutcome | { is: 'form not sent' }

/** The line that says so, and whether it asks for something to be done. */
export function wordKeeping(keeping: Keeping): { sentence: string; isTrouble: boolean } {
  if (keeping.is !== 'held')
    return { sentence: TROUBLES[keeping.is === 'form not sent' ? keeping.is : keeping.why], isTrouble: true }
  const { at, elsewhereAt, isSignedIn } = keeping
  if (!isSignedIn) {
    return {
      sentence: `You are signed out. What you typed is kept since ${at}: sign in to go on with it.`,
      isTrouble: true,
    }
  }
  if (elsewhereAt === null) return { sentence: `Saved at ${at}.`, isTrouble: false }
  return {
    sentence: `Saved at ${at}. This page is open in another window too, where something was typed at ${elsewhereAt} and is not saved yet. Both are kept: open the page again to see either.`,
    isTrouble: true,
  }
}

const TROUBLES: Record<Exclude<SendOutcome, { is: 'held' }>['why'] | 'form not sent', string> = {
  'no connection': 'Not saved: no connection. What you typed is on this page; it is saved when the connection is back.',
  'no answer': 'Not saved: the server did not answer. What you typed is on this page, and it is tried again.',
  gone: 'Not saved: this draft is not here any more. Copy what you typed before you leave this page.',
  'too long': 'Not saved while you type: this page is too long for it. Save it with the button.',
  'signed out': 'Not saved: you are signed out. Sign in in another window, then save this page.',
  'form not sent':
    'Not sent: the server did not answer. What you typed is on this page. Try again when the connection is back.',
}
