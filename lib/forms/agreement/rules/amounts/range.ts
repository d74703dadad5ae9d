import { type ByYear, type Id, isByYear, isCentsRange, type Money } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'
import { wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'
import { transformed } from '../../fields/transformed'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { clashOver, type Feature, giveFeature, takeFeature } from '../fields/feature'
import { lineSchema, wordLines } from '../fields/lines'
import { optionalMoney, writeMoney } from '../fields/read-money'
import { writeYearly, yearlySchema } from '../fields/yearly'
import type { RuleKind } from '../rule-kind'

type RangeAnswer = { line: Id; each: ByYear<Money> }

const rangeAmount: Feature<'costLines', ByYear<Money>> = {
  list: 'costLines',
  of({ amount }) {
    if (!('each' in amount)) return null
    const amounts = isByYear(amount.each) ? Object.values(amount.each.byYear) : [amount.each]
    return amounts.some(isCentsRange) ? amount.each : null
  },
  without: (line) => ('each' in line.amount ? { ...line, amount: { ...line.amount, each: null } } : line),
  with(line, each, terms) {
    return 'each' in line.amount ? { ...line, amount: { ...line.amount, each: asOne(each, terms) } } : line
  },
}

/** An amount of which the paper gives only bounds. */
export const rangeRule: RuleKind<RangeAnswer, 'range'> = {
  kind: 'range',
  label: 'A published range',
  hint: 'The paper gives an amount from so much to so much: the cost breakdown then has both ends.',
  group: 'amounts',
  example: {
    sentence: 'Bexley, Ohio: an officer costs from $119,882 to $134,855, by the step that the officer is at.',
    agreement: 'bexley-oh-2019',
  },
  start: () => ({ 'range.by': 'same' }),
  about: (id) => ({ line: id }),
  schema(row, names) {
    const fields = typedObject({
      line: lineSchema(names),
      range: yearlySchema<Money>(row, 'range', 'the amount', names, optionalMoney),
    })
    return transformed(fields, ({ line, range }: Said<typeof fields>): RangeAnswer => ({ line, each: range }))
  },
  apply: (terms, { line, each }) => giveFeature(terms, rangeAmount, { ids: [line], value: each }),
  take(terms) {
    const taken = takeFeature(terms, rangeAmount, true)
    if (taken === null) return null
    return { answer: { each: taken.shared.value, line: taken.shared.ids?.[0] ?? '' }, rest: taken.rest }
  },
  write: ({ line, each }, names) => ({ line, ...writeYearly<Money>('range', each, names, writeMoney) }),
  clash: ({ line }, earlier) => clashOver([line], [earlier.line]),
  word: ({ line, each }, names) => `${wordLines([line], names)}: ${wordAmountTerm(names, { each })}.`,
}

/** Plain amounts that are the same in every year are one amount, as the form says it without this rule. */
function asOne(each: ByYear<Money>, { years }: Terms): ByYear<Money> {
  if (!isByYear(each)) return each
  const amounts = new Set(years.map(({ id }) => each.byYear[id]))
  const [one] = amounts
  return amounts.size === 1 && one !== undefined && !isCentsRange(one) ? one : each
}
