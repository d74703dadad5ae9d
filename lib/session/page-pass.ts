import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { findActor } from '@/lib/data/identity/find-actor'
import type { Actor } from '@/lib/domain/access/actor'
import { env } from '@/lib/env'

/** Which page of which draft was made, by its address below the draft. */
type Page = { draftId: string; place: string }

/**
 * A pass that the form of a draft's page carries: proof that we made the page, and for whom. It lets what is typed on it be
 * held for that very person, also when the session has ended meanwhile, and opens nothing.
 */
export function makePagePass(actor: Actor, page: Page): string {
  return `${actor.userId}.${sign(actor.userId, page)}`
}

/** Whom the page was made for, if we made it and the membership still stands; else null. */
export async function findPassHolder(pass: unknown, page: Page): Promise<Actor | null> {
  const [userId = '', signature = ''] = typeof pass === 'string' ? pass.split('.') : []
  const [given, ours] = [Buffer.from(signature), Buffer.from(sign(userId, page))]
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return null
  return findActor({ userId })
}

function sign(userId: string, { draftId, place }: Page): string {
  const text = JSON.stringify(['page pass', userId, draftId, place])
  return createHmac('sha256', env().AUTH_SECRET).update(text).digest('base64url')
}
