import type { DraftValues } from '@/lib/domain/agreement/draft'
import { addMonths, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { shiftYears } from '@/lib/domain/terms/shift-years'
import type { Terms } from '@/lib/domain/terms/terms'
import type { TermsFileContent } from '@/lib/forms/terms-file/read-terms-file'
import { rangeOfYears } from '../build-terms/range-of-years'
import { valuesOfTerms } from '../from-version/values-of-terms'
import type { FormContext } from '../sections/form-context'
import { startClauses, startPaper } from '../values/start-values'
import { placeParties } from './place-parties'
import type { PublishedRecord } from './published-record'

/** The sections that cost terms fill in. */
const FILLED = 'cost-lines who-pays rules payments'
const MONTHS_OF_YEAR = 12
const LONGEST_NOTE = 2000

/**
 * A new agreement with the cost terms of a file. A party that is named like an organization is that one. What the form
 * has no words for is kept; where the figures come from becomes a note, and so does an early end.
 */
export function valuesOfFile(
  { terms, title = '', source, ended }: TermsFileContent,
  context: FormContext,
): DraftValues {
  const notes = [
    ...(ended === undefined ? [] : [ended]),
    ...terms.notes,
    ...(source === undefined ? [] : [wordSource(source)]),
  ]
  const placed = placeParties({ ...terms, notes }, context, { byName: true })
  return {
    ...valuesOfTerms({ title, ...rangeOfYears(terms.years), ...placed }),
    ...startClauses(),
    ...startPaper('record'),
    visited: FILLED,
  }
}

/** As long as a note may be, also where the source is as long as it may be. */
function wordSource(source: string): string {
  const note = `Where the figures come from: ${source}`
  return note.length > LONGEST_NOTE ? source : note
}

/** Whether the amounts of a published agreement come along. */
export type TakeAmounts = { amounts: boolean }

/**
 * A new agreement like a published one: its cost lines and who pays what, moved on by whole years to begin on the given
 * day or after it; not who its parties and campuses are, what its paper prints, and notes about it.
 */
export function valuesOfPublished(
  { terms }: Pick<PublishedRecord, 'terms'>,
  context: FormContext,
  { amounts, from }: TakeAmounts & { from: CalendarDate },
): DraftValues {
  const moved = shiftYears(terms, yearsUntil(rangeOfYears(terms.years).startsOn, from))
  const placed = placeParties(withoutPlaces(moved, amounts), context, { byName: false })
  return {
    ...valuesOfTerms({ title: '', ...rangeOfYears(moved.years), ...placed }),
    ...startClauses(),
    ...startPaper('record'),
    visited: FILLED,
  }
}

function yearsUntil(day: CalendarDate, from: CalendarDate): number {
  let years = 0
  while (addMonths(day, years * MONTHS_OF_YEAR) < from) years += 1
  return years
}

function withoutPlaces(terms: Terms, amounts: boolean): Terms {
  return {
    ...terms,
    positions: terms.positions.map(({ campuses: _, ...position }) => position),
    costLines: amounts ? terms.costLines : terms.costLines.map(withoutAmount),
    stated: [],
    notes: [],
  }
}

function withoutAmount(line: CostLine): CostLine {
  const { basis: _, ...rest } = line
  return 'each' in line.amount ? { ...rest, amount: { ...line.amount, each: null } } : line
}
