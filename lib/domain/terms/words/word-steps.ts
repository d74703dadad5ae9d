import { type BearerNames, bearerName, nameIn } from '@/lib/domain/terms/names'
import type { Slice, Step } from '@/lib/domain/terms/split'
import { type AmountNames, wordAmountTerm, wordByYear, wordTimesTerm } from '@/lib/domain/terms/words/word-amount-term'

type Names = BearerNames & AmountNames

/** Who bears what, in one sentence without its period: "Hudson schools 50% of 10/12 months, City of Hudson the rest". */
export function wordSteps(terms: Names, steps: readonly Step[]): string {
  return steps.length === 0 ? 'nobody' : steps.map((step) => wordStep(terms, step)).join(', ')
}

function wordStep(terms: Names, step: Step): string {
  if ('rest' in step) return `${bearerName(terms, step.rest)} the rest`
  if ('amounts' in step) {
    const sums = Object.entries(step.amounts).map(
      ([id, amount]) => `${bearerName(terms, id)} ${wordAmountTerm(terms, amount)}`,
    )
    return sums.join(', ')
  }
  const slice = wordSlice(terms, step.of)
  if ('measure' in step) return `each by ${nameIn(terms.measures, step.measure)}${slice}`
  return Object.entries(step.shares)
    .map(
      ([id, share]) =>
        `${bearerName(terms, id)} ${wordByYear(terms, share, (value) => value ?? 'a percent not recorded')}${slice}`,
    )
    .join(', ')
}

function wordSlice(terms: Names, slice: Slice | undefined): string {
  if (!slice) return ''
  if ('fraction' in slice)
    return ` of ${wordByYear(terms, slice.fraction, (value) => value ?? 'a part not recorded of the')} ${slice.unit}`
  if ('first' in slice) return ` of the first ${wordAmountTerm(terms, slice.first)}`
  return ` of the first ${slice.firstUnits.map(wordTimesTerm).join(' × ')}`
}
