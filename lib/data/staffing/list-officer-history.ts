import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { HistoryDetail, HistoryEvent } from '@/lib/domain/history/history-event'
import { visibleTo } from '../agreements/visible-to'
import { database } from '../database'
import { EVENTS, readEvent } from '../history/select-events'

/** What only those may read who may read an officer's training. */
const OF_TRAINING: HistoryDetail['kind'][] = [
  'training recorded',
  'training changed',
  'training removed',
  'training proof kept',
  'duty added',
  'duty done',
]

/**
 * What happened to an officer, newest first: what the organization did itself, and what concerns agreements that it sees.
 * One act that concerns two agreements comes once.
 */
export async function listOfficerHistory(
  scope: Scope,
  officerId: string,
  { withTraining }: { withTraining: boolean },
): Promise<HistoryEvent[]> {
  const rows = await database().historyEvent.findMany({
    where: {
      detail: { path: ['officerIds'], array_contains: [officerId] },
      OR: [{ organizationId: scope.organizationId }, { agreement: visibleTo(scope) }],
      ...(withTraining ? {} : { kind: { notIn: OF_TRAINING } }),
    },
    ...EVENTS,
  })
  const events = rows.map(readEvent)
  return events.filter((event, at) => {
    const before = events[at - 1]
    return before === undefined || JSON.stringify(before.detail) !== JSON.stringify(event.detail)
  })
}
