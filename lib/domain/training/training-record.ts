import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

/** A training that an officer completed. */
export type TrainingRecord = {
  readonly id: string
  readonly course: string
  /** Who gave it; null: not recorded. */
  readonly provider: string | null
  /** Null: not recorded, which is not zero. */
  readonly minutes: number | null
  readonly completedOn: CalendarDate
  /** The last day on which it counts; null: it does not expire. */
  readonly expiresOn: CalendarDate | null
  /** About serving in schools: only such training counts for rules. */
  readonly forSchools: boolean
  readonly rowVersion: number
  readonly proof: { readonly fileName: string; readonly sizeBytes: number; readonly sha256: string } | null
}

/** What somebody does after a training. */
export type FollowUpDuty = {
  readonly id: string
  readonly what: string
  readonly owner: string
  readonly dueOn: CalendarDate
  /** Null: not done yet. */
  readonly doneOn: CalendarDate | null
  readonly course: string | null
  readonly rowVersion: number
}

/** "40 hours", "7 hours 30 minutes", "not recorded" */
export function wordMinutes(minutes: number | null): string {
  if (minutes === null) return 'not recorded'
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [
    ...(hours === 0 ? [] : [`${hours.toLocaleString('en-US')} ${hours === 1 ? 'hour' : 'hours'}`]),
    ...(rest === 0 ? [] : [`${rest} ${rest === 1 ? 'minute' : 'minutes'}`]),
  ]
  return parts.length === 0 ? '0 hours' : parts.join(' ')
}
