import 'server-only'
import { now } from '@/lib/clock'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import type { Actor } from '@/lib/domain/access/actor'
import type { SentTermsFile } from '@/lib/domain/agreement/sent-terms-file'
import { accept, type Result, refuse } from '@/lib/domain/result'

/** A zero byte: no database keeps it, and no text has it. */
const ZERO = '\u0000'

/**
 * Keeps a terms file as it was sent, in place of the one that the same person sent before. Nobody else reads it, and
 * nothing is begun by it. Refused: whoever may not write agreements, and what is no text.
 */
export async function keepSentTermsFile(actor: Actor, { fileName, text }: SentTermsFile): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'agreement.write')
  if (refusal !== null) return refuse(refusal)
  if (text.includes(ZERO) || fileName.includes(ZERO)) return refuse({ file: 'Choose a terms file: this is no text.' })
  const facts = { fileName, text, sentAt: now() }
  const { userId } = actor
  await database().sentTermsFile.upsert({ where: { userId }, create: { userId, ...facts }, update: facts })
  return accept(null)
}

/** Throws the terms file away that the person sent last. */
export async function dropSentTermsFile(actor: Actor): Promise<void> {
  await database().sentTermsFile.deleteMany({ where: { userId: actor.userId } })
}
