import 'server-only'
import { now } from '@/lib/clock'
import { database } from '@/lib/data/database'
import { goesBefore } from '@/lib/domain/agreement/draft-age'

export type Removed = { drafts: number; typing: number; termsFiles: number }

/**
 * Removes drafts that nobody has saved or typed in for 30 days, and what nobody has gone on with for as long: typing, and
 * terms files that were read. No line of history is written: what was never sent to anybody is nobody's record.
 * @returns how many of each went
 */
export async function removeUntouchedDrafts(at: Date = now()): Promise<Removed> {
  const lte = goesBefore(at)
  return database().$transaction(async (tx) => {
    const typing = await tx.heldTyping.deleteMany({ where: { heldAt: { lte } } })
    // Whoever still types in a draft keeps the whole of it.
    const drafts = await tx.draft.deleteMany({ where: { updatedAt: { lte }, held: { none: {} } } })
    const termsFiles = await tx.sentTermsFile.deleteMany({ where: { sentAt: { lte } } })
    return { drafts: drafts.count, typing: typing.count, termsFiles: termsFiles.count }
  })
}
