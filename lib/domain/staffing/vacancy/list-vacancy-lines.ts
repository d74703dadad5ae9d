import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { countSchoolDays } from '@/lib/domain/calendar/school-calendar/school-days'
import type { PositionPlaces } from '@/lib/domain/staffing/assignments/held-span'
import { lastDayOf } from '@/lib/domain/staffing/assignments/held-span'
import { listVacancies, type Vacancy } from '@/lib/domain/staffing/assignments/list-vacancies'
import type { VacancyFigure } from '@/lib/domain/staffing/coverage/count-vacancy'
import type { CoveredPosition } from '@/lib/domain/staffing/coverage/covered-position'
import { makeSchoolDays } from '@/lib/domain/staffing/coverage/make-coverage'

/** A place in a position that nobody held for a while, over the borders of contract years. */
export type VacancyLine = {
  readonly key: string
  readonly positionName: string
  readonly vacancy: Vacancy
  /** It goes on: nobody holds the place on the last day that is counted. */
  readonly goesOn: boolean
  /** School days up to and with the day it is asked on. */
  readonly counted: Pick<VacancyFigure, 'days' | 'notRecorded'>
  readonly illustrative: boolean
}

type Asked = {
  readonly positions: readonly CoveredPosition[]
  /** Officers that a position takes, by its id in the cost terms. */
  readonly places: ReadonlyMap<string, readonly PositionPlaces[]>
  readonly calendars: readonly SchoolCalendar[]
  /** Days in which the agreement asks for a replacement; null: not recorded. */
  readonly replacementDays: number | null
  readonly today: CalendarDate
}

/** Every vacancy that has begun by the day, the latest first: from when to when, and in how many school days. */
export function listVacancyLines({ positions, places, calendars, replacementDays, today }: Asked): VacancyLine[] {
  const schoolOf = makeSchoolDays(calendars)
  const lines = positions.flatMap(({ id, key, name, range: agreement, districtIds, postings }) => {
    const own = postings.filter(({ substitute }) => substitute !== true)
    const held = own.map(({ startsOn, endsOn }) => ({ startsOn, endsOn: lastDayOf(endsOn, agreement) }))
    const school = schoolOf(districtIds)
    return listVacancies({ agreement, places: places.get(key) ?? [], held, replacementDays })
      .filter(({ since }) => since <= today)
      .map((vacancy, at): VacancyLine => {
        const endsOn = vacancy.until < today ? vacancy.until : today
        return {
          key: `${id} ${at}`,
          positionName: name,
          vacancy,
          goesOn: today < vacancy.until || (today === vacancy.until && today < agreement.endsOn),
          counted: countSchoolDays(school, { startsOn: vacancy.since, endsOn }),
          illustrative: school.illustrative,
        }
      })
  })
  return lines.sort((a, b) => b.vacancy.since.localeCompare(a.vacancy.since))
}
