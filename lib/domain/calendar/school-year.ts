import { type CalendarDate, dateParts } from '@/lib/domain/calendar/calendar-date'

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
