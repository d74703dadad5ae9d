import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { DRAFT_GONE } from '@/lib/commands/drafts/draft-gone'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listOverlaps } from '@/lib/data/agreements/list-overlaps'
import { visibleTo } from '@/lib/data/agreements/visible-to'
import { database, type Transaction } from '@/lib/data/database'
import type { Actor } from '@/lib/domain/access/actor'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import { decideKeeping } from '@/lib/domain/agreement/decide-keeping'
import type { DraftBase } from '@/lib/domain/agreement/draft'
import { findEntryFaults } from '@/lib/domain/agreement/find-entry-faults'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { settle } from '@/lib/domain/breakdown/settle'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { findUnknownNames } from './find-unknown-names'
import { type Base, loadBase } from './load-base'
import { lockDraft } from './lock-draft'
import { lockParties } from './lock-parties'
import { planStaffing } from './plan-staffing'
import { planPaper } from './save-paper'
import { type Kept, writeAgreement } from './write-agreement'

/** Where the entry comes from, and what was said about keeping it. */
export type KeepAbout = {
  /** The draft that held it, and how often it had been saved when the entry was read from it. */
  draftId?: string
  draftRowVersion?: number
  /** The version that the edit began from. */
  base?: DraftBase
  /** The number of the agreement that a new one renews; one out of sight is not named. */
  renews?: string
  reason?: string
  /** False: recording it is refused where the same parties have another agreement for some of the same days. */
  mayOverlap?: boolean
}

export type KeepRefusal =
  | { kind: 'faults'; faults: Faults }
  /** Somebody saved since the edit began: what the agreement says now. */
  | { kind: 'stale'; current: AgreementView }
  /** Somebody saved the draft since the entry was read from it. */
  | { kind: 'draft changed' }
  /** Recorded agreements between the same parties with some of the same days. */
  | { kind: 'overlaps'; others: readonly AgreementDays[] }

/**
 * Keeps an entry: records an agreement from paper, sends a version to the other side, or corrects a recorded version in
 * place. Everything is saved, with its breakdown and a line of history, or nothing is.
 *
 * Keeping the same draft twice saves once and says so both times. Refused: whoever may not write, an entry with faults,
 * parties and campuses that the writer cannot name, another organization's version, an edit that began from an older
 * save than the last. Where asked to: an entry read from a draft that was saved since, and a second agreement for the
 * same days.
 */
export async function keepAgreement(
  actor: Actor,
  entry: AgreementEntry,
  about: KeepAbout = {},
): Promise<Result<Kept, KeepRefusal>> {
  const refusal = findRefusal(actor, 'agreement.write')
  if (refusal !== null) return refuseFaults(refusal)
  const faults = findEntryFaults(entry, actor.organization.id)
  if (Object.keys(faults).length > 0) return refuseFaults(faults)
  const breakdown = settle(entry.terms)
  return database().$transaction((tx) => keepWithin(tx, actor, entry, breakdown, about))
}

/** Refusals are returned before the first write: a transaction that refuses has changed nothing. */
async function keepWithin(
  tx: Transaction,
  actor: Actor,
  entry: AgreementEntry,
  breakdown: Breakdown,
  about: KeepAbout,
): Promise<Result<Kept, KeepRefusal>> {
  const { draftId } = about
  const draft = draftId === undefined ? null : await lockDraft(tx, actor.scope, draftId)
  if (draft?.is === 'kept') return accept({ number: draft.number, versionNumber: draft.versionNumber })
  if (draft?.is === 'unknown') return refuseFaults(DRAFT_GONE)
  const { draftRowVersion } = about
  if (draft !== null && draftRowVersion !== undefined && draft.rowVersion !== draftRowVersion) {
    return refuse({ kind: 'draft changed' })
  }

  const base = about.base === undefined ? null : await loadBase(tx, actor.scope, about.base.versionId)
  if (about.base !== undefined && base === null) {
    return refuseFaults({ '': 'This agreement is not here any more. Start again from the list.' })
  }
  if (about.base !== undefined && base !== null && isStale(base, about.base)) {
    return refuseStale(tx, actor, base)
  }
  const writerId = actor.organization.id
  const keeping = decideKeeping(entry.making, base, entry.parties, writerId)
  if (!keeping.ok) return refuseFaults(keeping.refusal)
  const unknown = await findUnknownNames(tx, entry, writerId, base)
  if (Object.keys(unknown).length > 0) return refuseFaults(unknown)
  if (about.mayOverlap === false && entry.making.how === 'record' && base?.recorded !== true) {
    await lockParties(tx, entry.parties)
    const others = await listOverlaps(actor.scope, entry, base?.agreementNumber ?? null, tx)
    if (others.length > 0) return refuse({ kind: 'overlaps', others })
  }
  const paper = await planPaper(tx, entry.paper, { draftId, baseVersionId: base?.versionId ?? null })
  if (!paper.ok) return refuseFaults(paper.refusal)
  const staffing = await planStaffing(tx, entry, base)
  if (!staffing.ok) return refuseFaults(staffing.refusal)

  const plans = { keeping: keeping.value, paper: paper.value, staffing: staffing.value }
  const renewsId = await findRenewedId(tx, actor, about.renews)
  const writing = { ...about, renewsId, entry, breakdown, base, ...plans }
  return accept(await writeAgreement(tx, actor, writing))
}

async function findRenewedId(tx: Transaction, actor: Actor, number: string | undefined): Promise<string | null> {
  if (number === undefined) return null
  const where = { number, ...visibleTo(actor.scope) }
  return (await tx.agreement.findFirst({ where, select: { id: true } }))?.id ?? null
}

function isStale(base: Base, begun: DraftBase): boolean {
  return base.rowVersion !== begun.rowVersion || !base.latest
}

async function refuseStale(tx: Transaction, actor: Actor, base: Base): Promise<Result<never, KeepRefusal>> {
  const still = base.latest ? base.versionNumber : undefined
  const current = await findAgreement(actor.scope, base.agreementNumber, still, tx)
  if (current === null) throw new Error('A locked agreement is gone')
  return refuse({ kind: 'stale', current })
}

function refuseFaults(faults: Faults): Result<never, KeepRefusal> {
  return refuse({ kind: 'faults', faults })
}
