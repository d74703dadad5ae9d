import 'server-only'
import { now } from '@/lib/clock'
import { listHeldTyping } from '@/lib/data/drafts/list-held-typing'
import type { Actor } from '@/lib/domain/access/actor'
import type { Draft, HeldTyping } from '@/lib/domain/agreement/draft'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { makePagePass } from '@/lib/session/page-pass'

/** A page of a draft that somebody types on. */
export type OpenPage = {
  page: DraftPage
  /** What they typed on it and did not save, which it shows; null: it shows what is saved. */
  held: HeldTyping | null
  /** What they typed on it in other windows. */
  elsewhere: readonly HeldTyping[]
  /** A form anew for what is held and for what is saved: fields on the screen keep what they show otherwise. */
  formKey: string
}

/**
 * Opens a page of a draft for whom it is made. It shows what they typed last and did not save.
 * @param windowId which of what several windows typed is shown instead; anything else counts as not asked for
 */
export async function openPage(actor: Actor, draft: Draft, place: string, windowId?: unknown): Promise<OpenPage> {
  const typed = await listHeldTyping(actor, draft.id, place)
  const held = typed.find((one) => one.windowId === windowId) ?? typed[0] ?? null
  const elsewhere = typed.filter((one) => one !== held)
  const shown = held === null ? null : { windowId: held.windowId, heldAt: held.heldAt.toISOString() }
  return {
    page: {
      ...{ draftId: draft.id, place, shown, rowVersion: held?.rowVersion ?? draft.rowVersion },
      windowId: crypto.randomUUID(),
      openedAt: now().toISOString(),
      pass: makePagePass(actor, { draftId: draft.id, place }),
    },
    held,
    elsewhere,
    formKey: shown === null ? `saved ${draft.rowVersion}` : `held ${shown.windowId} ${shown.heldAt}`,
  }
}
