import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'

/** An officer in a position on some days, as far as it counts against what others hold. */
export type HeldSpan = DateRange & {
  readonly id: string
  readonly officerId: string
  readonly positionId: string
  /** How a sentence calls it: "Dinuba school resource officers 2023-24, SRO 1". */
  readonly positionWords: string
  /** Campus percents together, in hundredths of a percent. What is not recorded adds nothing. */
  readonly basisPoints: number
  /** Stands in for somebody who is away, and takes no place of its own. */
  readonly substitute: boolean
}

/** How many officers may hold a position at once, by contract year. Days in none of them: not recorded, no limit. */
export type PositionPlaces = DateRange & { readonly places: number }

/** An open assignment lasts until its agreement ends. */
export function lastDayOf(endsOn: CalendarDate | null, agreement: DateRange): CalendarDate {
  return endsOn ?? agreement.endsOn
}
