import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { HistoryEvent } from '@/lib/domain/history/history-event'
import { visibleTo } from '../agreements/visible-to'
import { database } from '../database'
import { EVENTS, readEvent } from './select-events'

/** What happened to one agreement, newest first; empty when the organization does not see it. */
export async function listHistory(scope: Scope, number: string): Promise<HistoryEvent[]> {
  const where = { agreement: { number, ...visibleTo(scope) } }
  return (await database().historyEvent.findMany({ where, ...EVENTS })).map(readEvent)
}
