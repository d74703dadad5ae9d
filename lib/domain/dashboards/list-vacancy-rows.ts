import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import type { VacantPosition } from '@/lib/domain/staffing/assignments/vacant-position'
import type { VacancyFigure } from '@/lib/domain/staffing/coverage/count-vacancy'
import type { VacantAgreement } from '@/lib/domain/staffing/vacancy/vacant-agreement'

/** An agreement with positions that are vacant, or have been in its present contract year. */
export type VacancyRow = {
  readonly number: string
  readonly title: string
  /** Places that nobody holds today, the longest vacant first. */
  readonly vacant: readonly VacantPosition[]
  /** Positions that have been vacant and are held again. */
  readonly heldAgain: readonly string[]
  /** School days of the contract year so far, all positions together; null: today is in no contract year. */
  readonly counted: Pick<VacancyFigure, 'days' | 'notRecorded'> | null
  /** Counted by a calendar that was made up to show how days are counted. */
  readonly illustrative: boolean
  /** What the cost terms give back for it so far; null: they give no credit for vacant days. */
  readonly credit: Figure | null
}

/** One row an agreement: who is missing since when, and what it comes to in school days and dollars. */
export function listVacancyRows(
  agreements: readonly VacantAgreement[],
  vacant: readonly VacantPosition[],
): VacancyRow[] {
  const counted = agreements.map((agreement) => toRow(agreement, vacant))
  const numbers = new Set(counted.map(({ number }) => number))
  const uncounted = vacant.filter(({ agreement }) => !numbers.has(agreement.number))
  const others = new Map(uncounted.map(({ agreement }) => [agreement.number, agreement]))
  const rows = [...others.values()].map((agreement) => toRow({ ...agreement, vacancies: [], credits: [] }, vacant))
  return [...counted, ...rows].sort((a, b) => b.vacant.length - a.vacant.length)
}

function toRow({ number, title, vacancies, credits }: VacantAgreement, all: readonly VacantPosition[]): VacancyRow {
  const vacant = all.filter(({ agreement }) => agreement.number === number)
  const heldAgain = vacancies.filter(({ spans, countedTo }) => !spans.some(({ endsOn }) => endsOn === countedTo))
  return {
    number,
    title,
    vacant,
    heldAgain: heldAgain.map(({ positionName }) => positionName),
    counted: vacancies.length === 0 ? null : sumDays(vacancies),
    illustrative: vacancies.some(({ illustrative }) => illustrative),
    credit: credits.length === 0 ? null : sumFigures(credits.map(({ figure }) => figure)),
  }
}

function sumDays(vacancies: readonly VacancyFigure[]) {
  return {
    days: vacancies.reduce((sum, { days }) => sum + days, 0),
    notRecorded: [...new Set(vacancies.flatMap(({ notRecorded }) => notRecorded))],
  }
}
