import type { DateRange } from '@/lib/domain/calendar/date-range'

/** One line of a calendar file: days and what they are called. */
export type FileEntry = DateRange & {
  /** "Row 12", "Line 40": where a person finds it. */
  readonly place: string
  readonly name: string
  /** It names hours of a day, not whole days. */
  readonly timed: boolean
}

/** What a file says. With faults nothing of it is used. */
export type FileEntries = {
  readonly format: 'CSV' | 'iCalendar'
  readonly entries: readonly FileEntry[]
  /** Sentences that begin with the place. */
  readonly faults: readonly string[]
  readonly notes: readonly string[]
}

/** More than any school's calendar has; a list that is longer is not read to its end. */
export const MOST_ENTRIES = 2_000
