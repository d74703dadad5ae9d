import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { DateRange } from '@/lib/domain/calendar/date-range'

/** From the first day of contract years to the last. Throws when there is none. */
export function rangeOfYears(years: readonly ContractYear[]): DateRange {
  const [startsOn] = years.map((year) => year.startsOn).toSorted()
  const endsOn = years
    .map((year) => year.endsOn)
    .toSorted()
    .at(-1)
  if (startsOn === undefined || endsOn === undefined) throw new Error('There is no contract year.')
  return { startsOn, endsOn }
}
