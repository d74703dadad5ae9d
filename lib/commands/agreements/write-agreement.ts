import 'server-only'
import { now } from '@/lib/clock'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import type { Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { Keeping } from '@/lib/domain/agreement/decide-keeping'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { describeChanges, describeFirstPaid, describePaid } from '@/lib/domain/history/describe-changes'
import type { HistoryDetail } from '@/lib/domain/history/history-event'
import { createAgreement } from './create-agreement'
import type { Base } from './load-base'
import type { StaffingPlan } from './plan-staffing'
import { saveBreakdown } from './save-breakdown'
import { type PaperPlan, savePaper } from './save-paper'
import { saveParties } from './save-parties'
import { saveStaffing } from './save-staffing'
import { addVersion, correctVersion, saveClauses } from './save-version'

/** The agreement and the version that an entry became. */
export type Kept = { number: string; versionNumber: number }

export type Writing = {
  entry: AgreementEntry
  breakdown: Breakdown
  base: Base | null
  keeping: Keeping
  paper: PaperPlan
  staffing: StaffingPlan
  /** The agreement that a new one goes on from. */
  renewsId: string | null
  draftId?: string
  reason?: string
}

/** Writes an entry that has been decided on, with its breakdown and its line of history, and ends its draft. */
export async function writeAgreement(tx: Transaction, actor: Actor, writing: Writing): Promise<Kept> {
  const { entry, base, draftId } = writing
  const at = now()
  const { agreementId, number } =
    base === null
      ? await createAgreement(tx, entry.startsOn, writing.renewsId)
      : { agreementId: base.agreementId, number: base.agreementNumber }
  const before = base === null ? null : await findBefore(tx, actor, base, entry)
  await saveParties(tx, actor, agreementId, entry.parties, at)
  const version = await saveVersion(tx, actor, agreementId, writing, at)
  await saveContents(tx, agreementId, version.id, writing)
  await savePaper(tx, version.id, writing.paper)
  if (draftId !== undefined) await tx.draft.delete({ where: { id: draftId } })
  const after = await findAgreement(actor.scope, number, version.number, tx)
  if (after === null) throw new Error('An agreement cannot be read by who wrote it')
  const reason = writing.reason === undefined ? {} : { reason: writing.reason }
  await recordEvent(tx, actor, describeKeeping(writing, before, after), {
    agreementId,
    versionNumber: version.number,
    ...reason,
  })
  return { number, versionNumber: version.number }
}

/** What the history compares with: the version that the edit began from, or the last one that the other side saw. */
async function findBefore(tx: Transaction, actor: Actor, base: Base, { making }: AgreementEntry) {
  const begun = await findAgreement(actor.scope, base.agreementNumber, base.versionNumber, tx)
  const newest = begun?.versions[0]?.number ?? base.versionNumber
  if (making.how === 'record' || newest === base.versionNumber) return begun
  return findAgreement(actor.scope, base.agreementNumber, newest, tx)
}

async function saveVersion(tx: Transaction, actor: Actor, agreementId: string, writing: Writing, at: Date) {
  const { entry, base, keeping, draftId } = writing
  const saving = { entry, writtenById: actor.organization.id, draftId: draftId ?? null, at }
  if (keeping !== 'correction' || base === null) return addVersion(tx, agreementId, saving)
  await correctVersion(tx, base.versionId, saving)
  return { id: base.versionId, number: base.versionNumber }
}

async function saveContents(tx: Transaction, agreementId: string, versionId: string, writing: Writing): Promise<void> {
  const { terms, parties, clauses } = writing.entry
  const organizations = new Map(parties.map((party) => [party.key, party.organizationId]))
  const agencyId = parties.find((party) => party.side === 'agency')?.organizationId
  if (agencyId === undefined) throw new Error('An entry without an agency was not refused')
  await saveClauses(tx, versionId, clauses)
  await saveBreakdown(tx, { versionId, terms, breakdown: writing.breakdown, organizations })
  await saveStaffing(tx, { agreementId, versionId, terms, plan: writing.staffing, agencyId })
}

function describeKeeping(writing: Writing, before: AgreementView | null, after: AgreementView): HistoryDetail {
  const { making } = writing.entry
  const { title } = after.version
  const changes = before === null ? [] : describeChanges(before, after)
  const paid = before === null ? [] : describePaid(before, after)
  if (writing.keeping === 'correction') return { kind: 'agreement corrected', title, changes, paid }
  if (making.how === 'record') {
    return { kind: 'agreement recorded', title, signedOn: making.signedOn, signedBy: making.signedBy, changes, paid }
  }
  const others = after.parties.filter((party) => party.organizationId !== after.version.writtenBy.organizationId)
  const to = others.map((party) => party.name).join(', ')
  return { kind: 'agreement sent', title, to, changes, paid: before === null ? describeFirstPaid(after) : paid }
}
