import { addDays } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'
import type { VacancyFigure, VacantSpan } from '@/lib/domain/staffing/coverage/count-vacancy'
import { yearLabel } from '@/lib/domain/terms/names'

/** How the vacancy days of a position were counted, one sentence a step. */
export function wordVacancy(figure: VacancyFigure): string[] {
  const { positionName, year, countedTo, spans, days, notRecorded } = figure
  if (countedTo === null) return [`${yearLabel(year)} begins on ${formatDate(year.startsOn)}: nothing is counted yet.`]
  const until = countedTo < year.endsOn ? `, counted to ${formatDate(countedTo)}` : ''
  if (spans.length === 0) return [`${positionName} was held on every day of ${yearLabel(year)}${until}.`]
  return [
    ...spans.map((span) => wordSpan(figure, span)),
    ...notRecorded.map(
      (schoolYear) =>
        `The school days of ${formatSchoolYear(schoolYear)} are not recorded, so the days of that school year are not counted.`,
    ),
    `Together ${notRecorded.length > 0 ? 'at least ' : ''}${wordDays(days)} in ${yearLabel(year)}${until}.`,
  ]
}

/** "1 school day", "19 school days". */
export function wordDays(days: number): string {
  return `${days.toLocaleString('en-US')} school ${days === 1 ? 'day' : 'days'}`
}

/** "19 school days", "at least 19 school days", "not recorded". */
export function wordVacantDays({ days, notRecorded }: Pick<VacancyFigure, 'days' | 'notRecorded'>): string {
  if (notRecorded.length === 0) return wordDays(days)
  return days === 0 ? 'not recorded' : `at least ${wordDays(days)}`
}

function wordSpan({ positionName, countedTo, year }: VacancyFigure, span: VacantSpan): string {
  const { startsOn, endsOn, lacking, days } = span
  const lacked = lacking === 1 ? 'nobody held it' : `it lacked ${lacking} officers`
  const goesOn = endsOn === countedTo && endsOn < year.endsOn
  const end = goesOn ? `and still on ${formatDate(endsOn)}` : `to ${formatDate(endsOn)}`
  const next = goesOn || endsOn === year.endsOn ? '' : `, held again from ${formatDate(addDays(endsOn, 1))}`
  return `${positionName}: ${lacked} from ${formatDate(startsOn)} ${end}${next}: ${wordDays(days)}.`
}
