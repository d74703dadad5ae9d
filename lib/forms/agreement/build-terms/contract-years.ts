import type { DraftValues } from '@/lib/domain/agreement/draft'
import {
  addDays,
  type CalendarDate,
  dateParts,
  daysInMonth,
  parseCalendarDate,
} from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { daysOf } from '../values/days-of'
import { readKeptTerms } from '../values/kept-terms'
import { typedContractYears } from './typed-years'

/** The most contract years that are made: longer agreements are refused where their dates are read. */
const MOST_YEARS = 31

/** The contract years of the dates: each begins on the anniversary of the first day, and the last one may be shorter. */
export function makeContractYears(range: DateRange): ContractYear[] {
  const years: ContractYear[] = []
  for (let at = 0; at < MOST_YEARS; at += 1) {
    const startsOn = parseCalendarDate(anniversary(range.startsOn, at))
    if (startsOn === null || startsOn > range.endsOn) break
    const next = parseCalendarDate(anniversary(range.startsOn, at + 1))
    const endsOn = next !== null && next <= range.endsOn ? addDays(next, -1) : range.endsOn
    years.push({ id: labelYear({ startsOn, endsOn }), startsOn, endsOn })
  }
  return years
}

/** The contract years of what was typed so far; none while the dates cannot be read. */
export function contractYearsOf(values: DraftValues): ContractYear[] {
  const days = daysOf(values)
  return days === null ? [] : keepOrMakeYears(values, days)
}

/**
 * The years that a special rule lists; else those of the terms being changed that no rule could say, while the dates stay;
 * else one for each anniversary.
 */
export function keepOrMakeYears(values: DraftValues, range: DateRange): ContractYear[] {
  const typed = typedContractYears(values)
  if (typed !== null) return typed
  const kept = readKeptTerms(values)
  const isKept = kept !== null && kept.range.startsOn === range.startsOn && kept.range.endsOn === range.endsOn
  return isKept && !kept.yearsInRule ? kept.terms.years : makeContractYears(range)
}

/** "2023-24", or "2023" for a year that stays within one calendar year. */
function labelYear({ startsOn, endsOn }: DateRange): string {
  const [first, last] = [startsOn.slice(0, 4), endsOn.slice(0, 4)]
  return first === last ? first : `${first}-${last.slice(2)}`
}

/** The same day so many years later; February 29 falls on the 28th in common years. */
function anniversary(date: CalendarDate, years: number): string {
  const { year, month, day } = dateParts(date)
  const inYear = Math.min(day, daysInMonth(year + years, month))
  return `${year + years}${date.slice(4, 8)}${String(inYear).padStart(2, '0')}`
}
