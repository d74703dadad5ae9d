import 'server-only'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import type { Actor } from '@/lib/domain/access/actor'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { Draft } from '@/lib/domain/agreement/draft'

export type ChangedVersions = {
  /** The version that the draft began from. */
  base: AgreementView
  /** The newest version of the agreement: what the other side saw last, if it sees the agreement. */
  newest: AgreementView
}

/** What a draft changes; null for a new agreement. */
export async function loadChangedVersions(actor: Actor, draft: Draft): Promise<ChangedVersions | null> {
  const { agreementNumber, baseVersion } = draft
  if (agreementNumber === null || baseVersion === null) return null
  const base = await findAgreement(actor.scope, agreementNumber, baseVersion.number)
  if (base === null) return null
  const last = base.versions[0]?.number ?? baseVersion.number
  const newest = last === baseVersion.number ? base : await findAgreement(actor.scope, agreementNumber, last)
  return { base, newest: newest ?? base }
}
