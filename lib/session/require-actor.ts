import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { Actor } from '@/lib/domain/access/actor'
import { type Act, may } from '@/lib/domain/access/may'
import { findSessionActor } from './find-session'
import { PATH_HEADER } from './request-headers'

/**
 * Who is asking. Every page, action and file begins here; without a session the answer is the sign-in page, which
 * leads back to the page that was asked for.
 */
export async function requireActor(): Promise<Actor> {
  const actor = await findSessionActor()
  if (actor !== null) return actor
  const path = (await headers()).get(PATH_HEADER)
  redirect(path === null || path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`)
}

/** Who is asking, if allowed the act; to everybody else the page is not there. */
export async function requireActorWho(act: Act): Promise<Actor> {
  const actor = await requireActor()
  if (!may(actor, act)) notFound()
  return actor
}
