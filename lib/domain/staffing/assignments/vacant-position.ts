import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { Vacancy } from './list-vacancies'

/** A place in a position that nobody holds on a day. */
export type VacantPosition = {
  readonly agreement: { readonly number: string; readonly title: string }
  readonly agencyName: string
  readonly positionId: string
  readonly positionName: string
  readonly vacancy: Vacancy
}

/** "A replacement was due by February 11, 2027.", "… is due by …", or why no day is named. */
export function wordReplacement({ leftOn, replacementDueOn }: Vacancy, day: CalendarDate): string {
  if (leftOn === null) return 'Nobody has held it yet.'
  if (replacementDueOn === null) return 'The agreement does not say by when a replacement is due.'
  return `A replacement ${replacementDueOn < day ? 'was' : 'is'} due by ${formatDate(replacementDueOn)}.`
}

/** Vacancies whose replacement is overdue on the day. */
export function isReplacementOverdue({ vacancy }: VacantPosition, day: CalendarDate): boolean {
  return vacancy.replacementDueOn !== null && vacancy.replacementDueOn < day
}
