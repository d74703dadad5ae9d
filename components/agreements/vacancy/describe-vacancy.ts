import type { VacancyFigure } from '@/lib/domain/staffing/coverage/count-vacancy'
import { wordDays, wordVacantDays } from '@/lib/domain/staffing/vacancy/word-vacancy'
import { yearLabel } from '@/lib/domain/terms/names'

/** More positions than a sentence holds. */
const MOST_NAMES = 3

/** Which positions have been vacant, and on how many school days. */
export function describeVacancy(vacancies: readonly VacancyFigure[]): string {
  if (vacancies.length === 0) return 'No SRO position of a recorded agreement is on record, so none is vacant.'
  const vacant = vacancies.filter(({ spans }) => spans.length > 0)
  if (vacant.length === 0) return 'Every SRO position has been held on every day so far.'
  const named = vacant
    .slice(0, MOST_NAMES)
    .map((figure) => `${figure.positionName} in ${yearLabel(figure.year)}: ${wordVacantDays(figure)}`)
  const more = vacant.length - named.length
  return `Vacant: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.${wordSum(vacant)}`
}

function wordSum(vacant: readonly VacancyFigure[]): string {
  if (vacant.length < 2 || vacant.some(({ notRecorded }) => notRecorded.length > 0)) return ''
  return ` Together ${wordDays(vacant.reduce((sum, { days }) => sum + days, 0))}.`
}
