import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

/** Days that one person entered or a file gave, before they are kept. */
export type CalendarDraft = {
  /** Form values as typed. */
  readonly values: Readonly<Record<string, string>>
  /** Null: entered by hand. */
  readonly fileName: string | null
  /** Empty where the file has faults. */
  readonly days: readonly CalendarDate[]
  readonly faults: readonly string[]
  readonly notes: readonly string[]
}
