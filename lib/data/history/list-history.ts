import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { HistoryDetail, HistoryEvent } from '@/lib/domain/history/history-event'
import { visibleTo } from '../agreements/visible-to'
import { database } from '../database'

/** What happened to one agreement, newest first; empty when the organization does not see it. */
export async function listHistory(scope: Scope, number: string): Promise<HistoryEvent[]> {
  const rows = await database().historyEvent.findMany({
    where: { agreement: { number, ...visibleTo(scope) } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      at: true,
      actorName: true,
      versionNumber: true,
      reason: true,
      detail: true,
      organization: { select: { shortName: true } },
    },
  })
  return rows.map(({ organization, detail, ...event }) => ({
    ...event,
    organizationName: organization.shortName,
    // Written by `recordEvent` and never changed since.
    detail: detail as unknown as HistoryDetail,
  }))
}
