import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { countVacancy, type VacancyFigure } from '@/lib/domain/staffing/coverage/count-vacancy'
import type { CoveredPosition } from '@/lib/domain/staffing/coverage/covered-position'
import { makeSchoolDays } from '@/lib/domain/staffing/coverage/make-coverage'

/** Vacancy days of each position in each of its contract years, up to and with the day. */
export function countVacancies(
  positions: readonly CoveredPosition[],
  calendars: readonly SchoolCalendar[],
  today: CalendarDate,
): VacancyFigure[] {
  const schoolOf = makeSchoolDays(calendars)
  return positions.flatMap((position) =>
    position.years.map(({ places: _, headcount: __, ...year }) =>
      countVacancy(position, year, schoolOf(position.districtIds), today),
    ),
  )
}
