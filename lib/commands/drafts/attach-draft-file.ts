import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { checkPdf } from '@/lib/commands/agreements/check-pdf'
import { database } from '@/lib/data/database'
import { findDraft } from '@/lib/data/drafts/find-draft'
import type { Actor } from '@/lib/domain/access/actor'
import type { DraftFileFacts } from '@/lib/domain/agreement/draft'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { DRAFT_GONE } from './draft-gone'

/** Keeps one PDF with a draft, in place of an earlier one. Refused: another kind of file, more than 20 MB. */
export async function attachDraftFile(
  actor: Actor,
  id: string,
  file: { fileName: string; bytes: Uint8Array },
): Promise<Result<DraftFileFacts>> {
  const refusal = findRefusal(actor, 'agreement.write')
  if (refusal !== null) return refuse(refusal)
  const checked = checkPdf(file)
  if (!checked.ok) return checked
  return database().$transaction(async (tx) => {
    if ((await findDraft(actor.scope, id, tx)) === null) return refuse(DRAFT_GONE)
    const { fileName, size, sha256 } = checked.value
    await tx.draftFile.upsert({
      where: { draftId: id },
      create: { draftId: id, ...checked.value },
      update: checked.value,
      select: { draftId: true },
    })
    return accept({ fileName, sizeBytes: size, sha256 })
  })
}
