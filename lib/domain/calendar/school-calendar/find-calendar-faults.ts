import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { includesDate } from '@/lib/domain/calendar/date-range'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { formatSchoolYear, rangeOfSchoolYear } from '@/lib/domain/calendar/school-year'
import type { Faults } from '@/lib/domain/result'

type Entry = {
  schoolYear: number
  days: readonly CalendarDate[]
  secondSemesterStartsOn: CalendarDate | null
}

/** What keeps days from being a calendar, or null: none at all, out of the school year, out of order, a border outside. */
export function findCalendarFaults({ schoolYear, days, secondSemesterStartsOn }: Entry): Faults | null {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { days: 'Tick at least one day in session.' }
  const outside = days.find((day) => !includesDate(rangeOfSchoolYear(schoolYear), day))
  if (outside !== undefined) {
    return { days: `Leave out ${formatDate(outside)}: it is not in school year ${formatSchoolYear(schoolYear)}.` }
  }
  if (days.some((day, place) => place > 0 && day <= (days[place - 1] ?? day))) {
    return { days: 'Name each day once, the earliest first.' }
  }
  if (secondSemesterStartsOn !== null && !(first < secondSemesterStartsOn && secondSemesterStartsOn <= last)) {
    return {
      secondSemesterStartsOn: `Enter a day after ${formatDate(first)} and not after ${formatDate(last)}, or leave it empty.`,
    }
  }
  return null
}
