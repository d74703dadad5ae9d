import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import { now } from '@/lib/clock'
import { findActor } from '@/lib/data/identity/find-actor'
import { touchSession } from '@/lib/data/identity/touch-session'
import type { Actor } from '@/lib/domain/access/actor'
import { auth } from './auth'

/** A session that nobody has used for this long is over (OWASP ASVS 5.0, 7.3.1). */
const IDLE_MS = 4 * 60 * 60 * 1000
const TOUCH_MS = 60 * 1000

/** Who is asking, or null: no session, an idle one, or a membership that has ended. Once a request. */
export const findSessionActor = cache(async (): Promise<Actor | null> => {
  const found = await auth().api.getSession({ headers: await headers() })
  if (found === null) return null
  const at = now()
  const idleMs = at.getTime() - new Date(found.session.lastSeenAt ?? found.session.createdAt).getTime()
  if (idleMs > IDLE_MS) return null
  if (idleMs > TOUCH_MS) await touchSession(found.session.id, at)
  return findActor({ userId: found.user.id })
})
