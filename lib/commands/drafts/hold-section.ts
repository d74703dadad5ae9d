import 'server-only'
import { now } from '@/lib/clock'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { findDraft } from '@/lib/data/drafts/find-draft'
import type { Actor } from '@/lib/domain/access/actor'
import type { HeldSection } from '@/lib/domain/agreement/draft'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { DRAFT_GONE } from './draft-gone'

/**
 * Holds a section as it was sent by somebody whose session had ended, in place of an earlier one. The draft itself stays
 * as it is: only who signs in again as the same person sees it, and saves it or lets it go.
 */
export async function holdSection(
  actor: Actor,
  { draftId, section, rowVersion, values }: HeldSection & { draftId: string; section: string },
): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'agreement.write')
  if (refusal !== null) return refuse(refusal)
  if ((await findDraft(actor.scope, draftId)) === null) return refuse(DRAFT_GONE)
  const { userId } = actor
  const held = { rowVersion, values: { ...values }, heldAt: now() }
  await database().heldSection.upsert({
    where: { userId_draftId_section: { userId, draftId, section } },
    create: { userId, draftId, section, ...held },
    update: held,
    select: { userId: true },
  })
  return accept(null)
}

/** Lets go of what is held of a section for this person: it was saved, or is not wanted. */
export async function dropHeldSection(actor: Actor, draftId: string, section: string): Promise<void> {
  await database().heldSection.deleteMany({ where: { userId: actor.userId, draftId, section } })
}
