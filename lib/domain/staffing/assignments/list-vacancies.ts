import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { includesDate } from '@/lib/domain/calendar/date-range'
import type { PositionPlaces } from './held-span'

/** A place in a position that nobody holds. */
export type Vacancy = {
  /** The first day on which nobody holds it. */
  readonly since: CalendarDate
  /** The last day before the next officer begins, or of the agreement. */
  readonly until: CalendarDate
  /** Filled again on the day after `until`; else it stays vacant until the agreement ends. */
  readonly filled: boolean
  /** The last day of the officer who left it; null: nobody held it before. */
  readonly leftOn: CalendarDate | null
  /** The day by which a replacement is due; null: nobody left, or the agreement does not say in how many days. */
  readonly replacementDueOn: CalendarDate | null
}

export type StaffedDays = {
  readonly agreement: DateRange
  readonly places: readonly PositionPlaces[]
  /** Own holders only, no substitutes; the last day of an open one is the agreement's. */
  readonly held: readonly DateRange[]
  /** Days in which the agreement asks for a replacement; null: not recorded. */
  readonly replacementDays: number | null
}

/** The day by which an officer who left is to be replaced: that many days after the last day of service. */
export function replacementDueOn(leftOn: CalendarDate, replacementDays: number | null): CalendarDate | null {
  return replacementDays === null ? null : addDays(leftOn, replacementDays)
}

/**
 * Every vacancy of one position over its agreement, earliest first. Of several places the one that has been empty
 * longest is filled first. While the number of places is not recorded, a position has one.
 */
export function listVacancies({ agreement, places, held, replacementDays }: StaffedDays): Vacancy[] {
  const open: Pick<Vacancy, 'since' | 'leftOn'>[] = []
  const done: Vacancy[] = []
  const close = (until: CalendarDate, filled: boolean) => {
    const first = open.shift()
    if (first === undefined || first.since > until) return
    const due = first.leftOn === null ? null : replacementDueOn(first.leftOn, replacementDays)
    done.push({ ...first, until, filled, replacementDueOn: due })
  }
  let vacant = 0
  for (const day of changeDays({ agreement, places, held })) {
    const wanted = placesOn(day, places) - held.filter((range) => includesDate(range, day)).length
    const left = held.filter((range) => range.endsOn === addDays(day, -1)).map(({ endsOn }) => endsOn)
    for (; vacant > Math.max(0, wanted); vacant -= 1) close(addDays(day, -1), true)
    for (; vacant < wanted; vacant += 1) open.push({ since: day, leftOn: left.pop() ?? null })
  }
  while (open.length > 0) close(agreement.endsOn, false)
  return done
}

function placesOn(day: CalendarDate, years: readonly PositionPlaces[]): number {
  return years.find((year) => includesDate(year, day))?.places ?? 1
}

/** The days on which the number of places or of holders may change. */
function changeDays({ agreement, places, held }: Omit<StaffedDays, 'replacementDays'>): CalendarDate[] {
  const ranges = [agreement, ...places, ...held]
  const days = ranges.flatMap(({ startsOn, endsOn }) => [startsOn, addDays(endsOn, 1)])
  return [...new Set(days)].filter((day) => includesDate(agreement, day)).sort()
}
