import 'server-only'
import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { now } from '@/lib/clock'
import { isDemonstrationAccount } from '@/lib/data/identity/is-demonstration-account'
import { countSignInFailures, noteSignInFailure } from '@/lib/data/identity/sign-in-failures'
import { auth } from './auth'
import { isLocalHost } from './is-local-host'

const WINDOW_MS = 15 * 60 * 1000
const FAILURES_ALLOWED = 10

export type SignInOutcome = 'signed in' | 'wrong' | 'too many' | 'demonstration elsewhere'

/**
 * Signs in and sets the session cookie. The same answer for an unknown address and a wrong password; after ten
 * failures within 15 minutes an address waits, whether or not it exists.
 */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const at = now()
  const since = new Date(at.getTime() - WINDOW_MS)
  if ((await countSignInFailures(email, since)) >= FAILURES_ALLOWED) return 'too many'
  const asked = await headers()
  if (!isLocalHost(asked.get('host')) && (await isDemonstrationAccount(email))) return 'demonstration elsewhere'
  try {
    await auth().api.signInEmail({ body: { email, password }, headers: asked })
    return 'signed in'
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    await noteSignInFailure(email, at, since)
    return 'wrong'
  }
}

/** Ends the session of this request and clears its cookie. */
export async function signOut(): Promise<void> {
  await auth().api.signOut({ headers: await headers() })
}
