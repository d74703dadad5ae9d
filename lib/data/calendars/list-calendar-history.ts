import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { HistoryDetail, HistoryEvent } from '@/lib/domain/history/history-event'
import { database } from '../database'
import { EVENTS, readEvent } from '../history/select-events'

/** Every time that the organization's calendar of a school year was kept, newest first. */
export async function listCalendarHistory(scope: Scope, schoolYear: number): Promise<HistoryEvent[]> {
  const where = {
    organizationId: scope.organizationId,
    kind: 'school calendar kept' satisfies HistoryDetail['kind'],
    detail: { path: ['schoolYear'], equals: schoolYear },
  }
  return (await database().historyEvent.findMany({ where, ...EVENTS })).map(readEvent)
}
