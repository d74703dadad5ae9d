import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { HistoryDetail, HistoryEvent } from '@/lib/domain/history/history-event'
import { database } from '../database'

/** Every time that the organization's calendar of a school year was kept, newest first. */
export async function listCalendarHistory(scope: Scope, schoolYear: number): Promise<HistoryEvent[]> {
  const rows = await database().historyEvent.findMany({
    where: {
      organizationId: scope.organizationId,
      kind: 'school calendar kept' satisfies HistoryDetail['kind'],
      detail: { path: ['schoolYear'], equals: schoolYear },
    },
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
