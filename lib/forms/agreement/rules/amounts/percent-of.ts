import type { PercentAmount } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import { wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'
import { transformed } from '../../fields/transformed'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { clashOver, type Feature, giveFeature, takeFeature } from '../fields/feature'
import { lineSchema, wordLines } from '../fields/lines'
import { optionalPart, writePart } from '../fields/read-number'
import { selectorSchema, wordSelector, writeSelector } from '../fields/selector'
import { writeYearly, yearlySchema } from '../fields/yearly'
import type { RuleKind } from '../rule-kind'

type Percent = Pick<PercentAmount, 'percent' | 'of'>
type PercentAnswer = Percent & { line: Id }

const percentAmount: Feature<'costLines', Percent> = {
  list: 'costLines',
  of: ({ amount }) => ('percent' in amount ? { percent: amount.percent, of: amount.of } : null),
  without: (line) => ({ ...line, amount: { each: null, ...timesOf(line.amount) } }),
  with: (line, percent) => ({ ...line, amount: { ...percent, ...timesOf(line.amount) } }),
}

/** What an amount is multiplied by, as it is. */
export function timesOf({ times }: Pick<PercentAmount, 'times'>): Pick<PercentAmount, 'times'> {
  return times === undefined ? {} : { times }
}

/** A cost line that is a percent of others. */
export const percentOfRule: RuleKind<PercentAnswer, 'percent-of'> = {
  kind: 'percent-of',
  label: 'A percent of other cost lines',
  hint: 'Overhead, payroll tax, benefits or an administration fee as a percent of what something else costs.',
  group: 'amounts',
  example: {
    sentence: 'Goodhue County, Minnesota: overhead is 10% of the officer’s pay, and a payroll tax 0.44% of it.',
    agreement: 'goodhue-county-mn-2025',
  },
  start: () => ({ 'percent.by': 'same' }),
  about: (id) => ({ line: id }),
  schema(row, names) {
    const fields = typedObject({
      line: lineSchema(names),
      percent: yearlySchema(row, 'percent', 'the percent', names, optionalPart),
      of: selectorSchema(names),
    })
    return transformed(
      fields,
      ({ line, percent, of }: Said<typeof fields>): PercentAnswer => ({ line, percent, of: of ?? {} }),
    )
  },
  apply: (terms, { line, ...value }) => giveFeature(terms, percentAmount, { ids: [line], value }),
  take(terms) {
    const taken = takeFeature(terms, percentAmount, true)
    if (taken === null) return null
    return { answer: { ...taken.shared.value, line: taken.shared.ids?.[0] ?? '' }, rest: taken.rest }
  },
  write: ({ line, percent, of }, names) => ({
    line,
    ...writeYearly('percent', percent, names, writePart),
    ...writeSelector('of', of),
  }),
  clash: ({ line }, earlier) => clashOver([line], [earlier.line]),
  word({ line, percent, of: { costLines, ...rest } }, names) {
    const of = costLines === undefined ? {} : { costLines }
    const amount = wordAmountTerm(names, { percent, of })
    return `${wordLines([line], names)}: ${amount}${wordSelector(rest, names)}.`
  },
}
