import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'

type Days = { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate | null }
type Place = { readonly name: string; readonly basisPoints: number | null }

/** "from August 21, 2023", "August 21, 2023 to January 12, 2024" */
export function wordDays({ startsOn, endsOn }: Days): string {
  return endsOn === null ? `from ${formatDate(startsOn)}` : formatDateRange({ startsOn, endsOn })
}

/** "Dinuba High School 50%, Sierra Vista High School"; a campus without a percent: not recorded. */
export function wordCampuses(campuses: readonly Place[]): string {
  if (campuses.length === 0) return 'campus not recorded'
  return campuses
    .map(({ name, basisPoints }) => (basisPoints === null ? name : `${name} ${basisPoints / 100}%`))
    .join(', ')
}
