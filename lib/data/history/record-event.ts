import 'server-only'
import type { Actor } from '@/lib/domain/access/actor'
import type { HistoryDetail } from '@/lib/domain/history/history-event'
import type { Transaction } from '../database'

type About = {
  agreementId?: string
  versionNumber?: number
  reason?: string
  /** The officers whom it concerns, so that each one's own history finds it. */
  officerIds?: readonly string[]
}
type By = { userId: string | null; name: string; organizationId: string }

/** Writes one line of history in the transaction that makes the change. The database refuses to change it afterwards. */
export async function recordEvent(
  tx: Transaction,
  by: Actor | By,
  detail: HistoryDetail,
  about: About = {},
): Promise<void> {
  await tx.historyEvent.create({
    data: {
      kind: detail.kind,
      actorId: by.userId,
      actorName: by.name,
      organizationId: 'organization' in by ? by.organization.id : by.organizationId,
      agreementId: about.agreementId ?? null,
      versionNumber: about.versionNumber ?? null,
      reason: about.reason ?? null,
      detail: about.officerIds === undefined ? detail : { ...detail, officerIds: [...about.officerIds] },
    },
  })
}
