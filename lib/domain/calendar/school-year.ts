import { type CalendarDate, dateFromParts, dateParts } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'

/** School years run from July 1 to June 30 here, as California's do (Education Code 37200). */
const FIRST_MONTH = 7

/** The school year that a day falls in, named by the calendar year in which it begins: 2023 for 2023-24. */
export function schoolYearOn(day: CalendarDate): number {
  const { year, month } = dateParts(day)
  return month >= FIRST_MONTH ? year : year - 1
}

/** "2023-24" for 2023. */
export function formatSchoolYear(schoolYear: number): string {
  return `${schoolYear}-${String((schoolYear + 1) % 100).padStart(2, '0')}`
}

/** July 1 to June 30. */
export function rangeOfSchoolYear(schoolYear: number): DateRange {
  return {
    startsOn: dateFromParts({ year: schoolYear, month: FIRST_MONTH, day: 1 }),
    endsOn: dateFromParts({ year: schoolYear + 1, month: FIRST_MONTH - 1, day: 30 }),
  }
}

/** The school years that a range touches, in order. */
export function schoolYearsOf(range: DateRange): number[] {
  const [first, last] = [schoolYearOn(range.startsOn), schoolYearOn(range.endsOn)]
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}
