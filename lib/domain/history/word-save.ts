import { formatInstant } from '@/lib/domain/calendar/day-in-zone'

/** Who saved something, and when. */
export type LastSave = { readonly by: string; readonly at: Date }

/** "was saved by Dana Lee on November 21, 2026, 4:05 PM"; "was saved" where nobody is known. */
export function wordSave(save: LastSave | null, timeZone: string): string {
  return save === null ? 'was saved' : `was saved by ${save.by} on ${formatInstant(save.at, timeZone)}`
}
