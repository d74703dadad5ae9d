import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

/** What decides a version's status: how it came to be, and its dates. */
export type VersionFacts = {
  /** Proposed to the other side; null when recorded from signed paper. */
  readonly sentAt: Date | null
  readonly recordedAt: Date | null
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
}

/** Statuses of a kept version. What is still being written is a draft and has none. */
export const STATUSES = ['proposed', 'upcoming', 'in force', 'ended'] as const
export type Status = (typeof STATUSES)[number]

/**
 * The status of a version on a day. A proposal stays a proposal whatever its dates; a recorded version is in force on
 * both its first and its last day. `whereStatus` in the data layer says the same as a query condition.
 */
export function statusOn(version: VersionFacts, day: CalendarDate): Status {
  if (version.recordedAt === null) return 'proposed'
  if (day < version.startsOn) return 'upcoming'
  return day <= version.endsOn ? 'in force' : 'ended'
}

/** Whether a version's figures enter totals: only what both sides have signed. A proposal stands on lines of its own. */
export function counts(version: Pick<VersionFacts, 'recordedAt'>): boolean {
  return version.recordedAt !== null
}
