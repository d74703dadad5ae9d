import type { HistoryDetail, HistoryEvent } from '@/lib/domain/history/history-event'
import type { Prisma } from '../generated/client'

/** Lines of history, the newest first. */
export const EVENTS = {
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
} as const satisfies Prisma.HistoryEventFindManyArgs

export function readEvent({
  organization,
  detail,
  ...event
}: Prisma.HistoryEventGetPayload<typeof EVENTS>): HistoryEvent {
  return {
    ...event,
    organizationName: organization.shortName,
    // Written by `recordEvent` and never changed since.
    detail: detail as unknown as HistoryDetail,
  }
}
