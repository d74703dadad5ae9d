import type { MeasuredAmount } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import { wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import { clashOver, type Feature, giveFeature, takeFeature } from '../fields/feature'
import { lineSchema, wordLines } from '../fields/lines'
import { oneNamed } from '../fields/read-choice'
import { optionalPart, writePart } from '../fields/read-number'
import { writeYearly, yearlySchema } from '../fields/yearly'
import type { RuleKind } from '../rule-kind'
import { timesOf } from './percent-of'

type Part = Pick<MeasuredAmount, 'part' | 'ofMeasure'>
type PartAnswer = Part & { line: Id }

const partAmount: Feature<'costLines', Part> = {
  list: 'costLines',
  of: ({ amount }) => ('part' in amount ? { part: amount.part, ofMeasure: amount.ofMeasure } : null),
  without: (line) => ({ ...line, amount: { each: null, ...timesOf(line.amount) } }),
  with: (line, part) => ({ ...line, amount: { ...part, ...timesOf(line.amount) } }),
}

/** A cost line that is a part of a sum with a name, so that the real sum can replace it. */
export const partOfMeasureRule: RuleKind<PartAnswer, 'part-of-measure'> = {
  kind: 'part-of-measure',
  label: 'A part of a sum with a name',
  hint: 'Half of a levy or a fund: the amount follows that sum, once it is known for a year.',
  group: 'amounts',
  example: {
    sentence: 'half of a levy goes to the officers: of $120,000 it is $60,000, and more where the levy comes to more.',
    agreement: null,
  },
  start: () => ({ 'part.by': 'same' }),
  about: (id) => ({ line: id }),
  schema(row, names) {
    return typedObject({
      line: lineSchema(names),
      part: yearlySchema(row, 'part', 'the part', names, optionalPart),
      ofMeasure: typedField(oneNamed(names.measures, CHOOSE)),
    })
  },
  apply: (terms, { line, ...value }) => giveFeature(terms, partAmount, { ids: [line], value }),
  take(terms) {
    const taken = takeFeature(terms, partAmount, true)
    if (taken === null) return null
    return { answer: { ...taken.shared.value, line: taken.shared.ids?.[0] ?? '' }, rest: taken.rest }
  },
  write: ({ line, part, ofMeasure }, names) => ({ line, ...writeYearly('part', part, names, writePart), ofMeasure }),
  clash: ({ line }, earlier) => clashOver([line], [earlier.line]),
  word: ({ line, ...amount }, names) => `${wordLines([line], names)}: ${wordAmountTerm(names, amount)}.`,
}

const CHOOSE =
  'Choose the sum. Add it first as a measure in dollars, which is a special rule, if it is not in the list.'
