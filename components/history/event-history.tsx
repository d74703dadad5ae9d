import { HistoryList } from '@/components/ui/progress/history-list'
import { formatInstant } from '@/lib/domain/calendar/day-in-zone'
import { describeEvent, listEventChanges } from '@/lib/domain/history/describe-event'
import type { HistoryEvent } from '@/lib/domain/history/history-event'

type EventHistoryProps = { events: readonly HistoryEvent[]; timeZone: string }

/** What happened, newest first, each as a sentence with what it changed. */
export function EventHistory({ events, timeZone }: EventHistoryProps) {
  return (
    <HistoryList
      entries={events.map((event) => ({
        key: event.id,
        at: event.at.toISOString(),
        atWords: formatInstant(event.at, timeZone),
        sentence: describeEvent(event),
        reason: event.reason ?? undefined,
        changes: listEventChanges(event).map(({ field, before, after }) => ({
          key: field,
          label: field,
          before,
          after,
        })),
      }))}
    />
  )
}
