import 'server-only'
import { now } from '@/lib/clock'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database, type Transaction } from '@/lib/data/database'
import { findDraft } from '@/lib/data/drafts/find-draft'
import type { Actor } from '@/lib/domain/access/actor'
import type { HeldMark, HeldTyping } from '@/lib/domain/agreement/draft'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { DRAFT_GONE } from './draft-gone'

/** The most windows whose typing on one page is held for one person. */
const MOST_WINDOWS = 20

const TOO_MANY_WINDOWS = {
  '': 'This page is open in too many windows at once. Save it in one of them, or close those that you do not need.',
}

export type Typing = Omit<HeldTyping, 'heldAt'> & {
  draftId: string
  place: string
  /** When the page was shown: what other windows typed before is known there. */
  openedAt: string
  /** What was held already and the page showed: it goes on in this window, unless its own window typed on since. */
  shown?: HeldMark | null
}

/**
 * Holds what somebody typed on a page of a draft and has not saved, in place of what the same window typed before. The
 * draft itself stays as it is, and what another window typed on the same page stays beside it.
 * @returns when it was held, and when another window of the same person last typed on the page since; null: none did
 */
export async function holdTyping(
  actor: Actor,
  typing: Typing,
): Promise<Result<{ heldAt: Date; elsewhereAt: Date | null }>> {
  const refusal = findRefusal(actor, 'agreement.write')
  if (refusal !== null) return refuse(refusal)
  const { draftId, place, windowId } = typing
  return database().$transaction(async (tx) => {
    if ((await findDraft(actor.scope, draftId, tx)) === null) return refuse(DRAFT_GONE)
    const heldAt = now()
    const page = { userId: actor.userId, draftId, place }
    if (!(await write(tx, page, typing, heldAt))) return refuse(TOO_MANY_WINDOWS)
    const elsewhere = await tx.heldTyping.findFirst({
      where: { ...page, NOT: { windowId }, heldAt: { gt: new Date(typing.openedAt) } },
      orderBy: { heldAt: 'desc' },
      select: { heldAt: true },
    })
    return accept({ heldAt, elsewhereAt: elsewhere?.heldAt ?? null })
  })
}

type Page = { userId: string; draftId: string; place: string }

/** False: too many windows have the page open. */
async function write(tx: Transaction, page: Page, typing: Typing, heldAt: Date): Promise<boolean> {
  const { windowId, rowVersion, shown } = typing
  const because = typing.because === 'typing' ? ('typing' as const) : ('signed_out' as const)
  const data = { windowId, rowVersion, because, values: { ...typing.values }, heldAt }
  const own = await tx.heldTyping.updateMany({ where: { ...page, windowId }, data })
  if (own.count > 0) return true
  if (shown) {
    const where = { ...page, windowId: shown.windowId, heldAt: new Date(shown.heldAt) }
    const taken = await tx.heldTyping.updateMany({ where, data })
    if (taken.count > 0) return true
  }
  if ((await tx.heldTyping.count({ where: page })) >= MOST_WINDOWS) return false
  await tx.heldTyping.createMany({ data: { ...page, ...data }, skipDuplicates: true })
  return true
}
