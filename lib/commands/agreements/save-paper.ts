import 'server-only'
import type { Transaction } from '@/lib/data/database'
import type { PaperEntry } from '@/lib/domain/agreement/agreement-entry'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { type CheckedPdf, checkPdf } from './check-pdf'

/** The paper of an entry, checked and ready to save. */
export type PaperPlan =
  | { kind: 'none' }
  | { kind: 'link'; url: string }
  | { kind: 'file'; pdf: CheckedPdf }
  /** Copied within the database from the draft, or from the version that the edit began from. */
  | { kind: 'attached'; draftId: string }
  | { kind: 'kept'; versionId: string }

/** Refused: a file that is no PDF, "attached" without an attached file, "kept" where there was none. */
export async function planPaper(
  tx: Transaction,
  paper: PaperEntry | null,
  from: { draftId: string | undefined; baseVersionId: string | null },
): Promise<Result<PaperPlan>> {
  if (paper === null) return accept({ kind: 'none' })
  if (paper.kind === 'link') return accept(paper)
  if (paper.kind === 'file') {
    const checked = checkPdf(paper)
    return checked.ok ? accept({ kind: 'file', pdf: checked.value }) : checked
  }
  if (paper.kind === 'attached' && from.draftId !== undefined) {
    const { draftId } = from
    if ((await tx.draftFile.count({ where: { draftId } })) > 0) return accept({ kind: 'attached', draftId })
  }
  if (paper.kind === 'kept' && from.baseVersionId !== null) {
    const versionId = from.baseVersionId
    if ((await tx.paper.count({ where: { versionId } })) > 0) return accept({ kind: 'kept', versionId })
  }
  return refuse({ paper: 'Attach the paper again, or give a link to it: it is not here any more.' })
}

/** Gives a version its paper in place of the one it had. */
export async function savePaper(tx: Transaction, versionId: string, plan: PaperPlan): Promise<void> {
  if (plan.kind === 'kept' && plan.versionId === versionId) return
  await tx.paper.deleteMany({ where: { versionId } })
  if (plan.kind === 'link') await tx.paper.create({ data: { versionId, url: plan.url } })
  if (plan.kind === 'file') await tx.paper.create({ data: { versionId, ...plan.pdf } })
  if (plan.kind === 'attached') {
    await tx.$executeRaw`INSERT INTO paper (version_id, file_name, sha256, size, bytes)
      SELECT ${versionId}::uuid, file_name, sha256, size, bytes FROM draft_file WHERE draft_id = ${plan.draftId}::uuid`
  }
  if (plan.kind === 'kept') {
    await tx.$executeRaw`INSERT INTO paper (version_id, url, file_name, sha256, size, bytes)
      SELECT ${versionId}::uuid, url, file_name, sha256, size, bytes FROM paper WHERE version_id = ${plan.versionId}::uuid`
  }
}
