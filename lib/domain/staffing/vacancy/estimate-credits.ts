import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { openFigure } from '@/lib/domain/breakdown/figures'
import { foldTable } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import { compareFractions, subtractFractions, wholeFraction, ZERO } from '@/lib/domain/money/fraction'
import { type Ratio, ratio, ratioValue } from '@/lib/domain/money/ratio'
import type { VacancyFigure } from '@/lib/domain/staffing/coverage/count-vacancy'
import type { Actuals, ActualUnits } from '@/lib/domain/terms/actuals'
import { nameOf, yearLabel } from '@/lib/domain/terms/names'
import { isInYear } from '@/lib/domain/terms/select-lines'
import type { Terms } from '@/lib/domain/terms/terms'
import { type CreditClause, listCreditClauses } from './credit-clauses'
import { wordDays, wordVacancy } from './word-vacancy'

/** What vacant days would give back in a contract year, by one clause, as far as the record goes. */
export type CreditEstimate = {
  readonly key: string
  readonly lineName: string
  readonly yearName: string
  /** Below zero: what is paid less. Not recorded where a rate or school days are not. */
  readonly figure: Figure
  /** Whose cost falls, and by how much. */
  readonly shares: readonly { readonly name: string; readonly figure: Figure }[]
  readonly steps: readonly string[]
}

/** Vacant days as actuals for `settle`, and what they come to. */
export type CreditEstimates = { readonly actuals: Actuals; readonly credits: readonly CreditEstimate[] }

/**
 * Offers counted vacancies to the cost terms: a clause that gives credit for vacant days takes those of its position, or
 * of all positions where it names none, less the first days that it leaves out in a contract year. Days that no school
 * calendar tells are not offered.
 */
export function estimateCredits(terms: Terms, vacancies: readonly VacancyFigure[]): CreditEstimates {
  const offers = listCreditClauses(terms).flatMap((clause) =>
    terms.years
      .filter((year) => isInYear(clause.line, year.id))
      .map((year) =>
        offer(
          clause,
          vacancies.filter((figure) => isMeant(clause, figure, year.id)),
        ),
      )
      .filter((one) => one !== null),
  )
  const units: NonNullable<Actuals['units']> = {}
  for (const { clause, yearId, days, credited } of offers) {
    if (credited !== null) units[clause.line.id] = { ...units[clause.line.id], [yearId]: countOf(clause, days) }
  }
  const actuals = { units }
  const breakdown = settle(terms, actuals)
  return { actuals, credits: offers.map((one) => estimate(breakdown, one)) }
}

/** Vacant days are counted for all officers together, so that a clause for each officer takes them once. */
function countOf({ line, quantity }: CreditClause, days: number): ActualUnits {
  const count = ratio(String(days))
  return line.amount.times?.includes('headcount') ? { officers: ratio('1'), [quantity.unit]: count } : count
}

type Offer = {
  clause: CreditClause
  yearId: string
  yearName: string
  figures: readonly VacancyFigure[]
  days: number
  /** Null: not recorded. */
  credited: Ratio | null
}

const isMeant = ({ line }: CreditClause, { positionKey, year }: VacancyFigure, yearId: string) =>
  year.id === yearId && (line.position === undefined || line.position === positionKey)

/** Null where the contract year has not begun, or no position is meant. */
function offer(clause: CreditClause, figures: readonly VacancyFigure[]): Offer | null {
  const [first] = figures
  if (first === undefined || first.countedTo === null) return null
  const days = figures.reduce((sum, figure) => sum + figure.days, 0)
  const isRecorded = figures.every(({ notRecorded }) => notRecorded.length === 0)
  const { beyond } = clause.quantity
  const rest = subtractFractions(wholeFraction(days), beyond === undefined ? ZERO : ratioValue(beyond))
  const credited = isRecorded ? formatFraction(compareFractions(rest, ZERO) < 0 ? ZERO : rest) : null
  return { clause, yearId: first.year.id, yearName: yearLabel(first.year), figures, days, credited }
}

function estimate(breakdown: Breakdown, { clause, yearId, yearName, figures, days, credited }: Offer): CreditEstimate {
  const { line, quantity } = clause
  const facts = { key: `${line.id} ${yearId}`, lineName: nameOf(line), yearName }
  const counted = figures.flatMap(wordVacancy)
  if (credited === null) {
    const years = [...new Set(figures.flatMap(({ notRecorded }) => notRecorded))].map(formatSchoolYear)
    const missing = years.map((year) => `school days of ${year}`)
    return { ...facts, figure: openFigure({ atLeast: null, atMost: null }, missing), shares: [], steps: counted }
  }
  const part = { yearId, costLineId: line.id }
  const fold = foldTable(breakdown, part)
  const worked = breakdown.lines.find((one) => one.yearId === yearId && one.costLineId === line.id)
  const shares = [...fold.parties, ...fold.sources]
    .filter(({ figure }) => figure.cents !== 0)
    .map(({ bearer, figure }) => ({ name: bearer.name, figure }))
  const steps = [
    ...counted,
    ...(figures.length > 1 ? [`All positions together: ${wordDays(days)} vacant in ${yearName}.`] : []),
    ...(quantity.beyond === undefined
      ? []
      : [
          `The first ${quantity.beyond} days of ${yearName} give no credit: ${days} less ${quantity.beyond} leaves ${credited}.`,
        ]),
    ...(worked === undefined ? [] : [wordLine(breakdown, worked)]),
    ...shares.map(
      ({ name, figure }) => `Of that ${name} bears ${formatFigure(figure)}, by the split of these cost terms.`,
    ),
  ]
  return { ...facts, figure: fold.total, shares, steps }
}
