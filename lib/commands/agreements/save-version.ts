import 'server-only'
import { writeDay } from '@/lib/data/columns/calendar-column'
import { writeTerms } from '@/lib/data/columns/terms-column'
import type { Transaction } from '@/lib/data/database'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'

export type VersionSaving = {
  entry: AgreementEntry
  writtenById: string
  draftId: string | null
  at: Date
}

/** Adds a version in place of the latest of its kind; recording one as signed also answers the proposal before it. */
export async function addVersion(
  tx: Transaction,
  agreementId: string,
  saving: VersionSaving,
): Promise<{ id: string; number: number }> {
  const { entry, writtenById, at } = saving
  const recorded = entry.making.how === 'record'
  await tx.agreementVersion.updateMany({
    where: { agreementId, latest: true, ...(recorded ? {} : { recordedAt: null }) },
    data: { latest: false },
  })
  const { _max } = await tx.agreementVersion.aggregate({ where: { agreementId }, _max: { number: true } })
  return tx.agreementVersion.create({
    data: {
      agreementId,
      number: (_max.number ?? 0) + 1,
      writtenById,
      ...writeFacts(saving),
      sentAt: recorded ? null : at,
      recordedAt: recorded ? at : null,
    },
    select: { id: true, number: true },
  })
}

/** Corrects a recorded version in place; it stays recorded at the instant it first was. */
export async function correctVersion(tx: Transaction, versionId: string, saving: VersionSaving): Promise<void> {
  await tx.agreementVersion.update({
    where: { id: versionId },
    data: { ...writeFacts(saving), rowVersion: { increment: 1 } },
  })
}

/** A version's clauses in place of those it had. */
export async function saveClauses(
  tx: Transaction,
  versionId: string,
  clauses: AgreementEntry['clauses'],
): Promise<void> {
  await tx.clause.deleteMany({ where: { versionId } })
  await tx.clause.createMany({ data: clauses.map((clause, place) => ({ versionId, place, ...clause })) })
}

function writeFacts({ entry, draftId }: VersionSaving) {
  const { making } = entry
  return {
    title: entry.title.trim(),
    startsOn: writeDay(entry.startsOn),
    endsOn: writeDay(entry.endsOn),
    terms: writeTerms(entry.terms),
    signedOn: making.how === 'record' && making.signedOn !== null ? writeDay(making.signedOn) : null,
    signedBy: making.how === 'record' ? (making.signedBy?.trim() ?? null) : null,
    draftId,
  }
}
