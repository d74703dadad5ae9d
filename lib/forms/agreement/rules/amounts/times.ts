import { type Amount, isQuantity, type Quantity } from '@/lib/domain/terms/amount'
import { isByYear } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { wordByYear, wordTimesTerm } from '@/lib/domain/terms/words/word-amount-term'
import { optionalWhole } from '../../fields/read-whole-number'
import { requiredWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { type Feature, giveFeature, type Shared, takeFeature } from '../fields/feature'
import { linesSchema, wordLines, writeLines } from '../fields/lines'
import { ticked, writeTicked } from '../fields/read-choice'
import { optionalNumber } from '../fields/read-number'
import { writeYearly, yearlySchema } from '../fields/yearly'
import type { RuleKind } from '../rule-kind'

/** A factor of the amount, and its place among the others; null: the last. */
type Factor = { quantity: Quantity; at: number | null }

const factor: Feature<'costLines', Factor> = {
  list: 'costLines',
  of({ amount: { times = [] } }) {
    const at = times.findLastIndex(isQuantity)
    const quantity = times[at]
    if (quantity === undefined || !isQuantity(quantity)) return null
    return { quantity, at: at === times.length - 1 ? null : at }
  },
  without(line) {
    const { times: before = [], ...amount } = line.amount
    const last = before.findLastIndex(isQuantity)
    const times = before.filter((_, at) => at !== last)
    return { ...line, amount: times.length === 0 ? (amount as Amount) : { ...line.amount, times } }
  },
  with: (line: CostLine, { quantity, at }) => {
    const { times = [] } = line.amount
    return { ...line, amount: { ...line.amount, times: times.toSpliced(at ?? times.length, 0, quantity) } }
  },
}

/** A rate times a number: hours, days, months. */
export const timesRule: RuleKind<Shared<Factor>, 'times'> = {
  kind: 'times',
  label: 'A rate times a number',
  hint: 'The amount is for one hour, day, month or mile, and there are so many of them.',
  group: 'amounts',
  example: {
    sentence: 'Fresno County, California: $135.04 an hour for each deputy, times 1,440 hours a year.',
    agreement: 'fresno-county-ca-central-2024',
  },
  start: () => ({ 'n.by': 'same' }),
  about: (id) => ({ lines: id }),
  schema(row, names) {
    const fields = typedObject({
      lines: linesSchema(names),
      n: yearlySchema(row, 'n', 'how many there are', names, optionalNumber),
      unit: typedField(requiredWords({ named: 'what the number counts, like hours', max: 60 })),
      beyond: typedField(optionalNumber('the number that does not count yet')),
      upTo: typedField(ticked),
      at: typedField(optionalWhole({ named: 'the place of the number', from: 0, to: 9 })),
    })
    return transformed(fields, ({ lines, n, unit, beyond, upTo, at }: Said<typeof fields>): Shared<Factor> => {
      const quantity = { n, unit, ...(beyond === null ? {} : { beyond }), ...(upTo ? { upTo: true as const } : {}) }
      return { ids: lines, value: { quantity, at } }
    })
  },
  apply: (terms, answer) => giveFeature(terms, factor, answer),
  take(terms) {
    const taken = takeFeature(terms, factor)
    return taken && { answer: taken.shared, rest: taken.rest }
  },
  write: ({ ids, value: { quantity, at } }, names) => ({
    ...writeLines(ids),
    ...writeYearly('n', quantity.n, names, (n) => n ?? ''),
    unit: quantity.unit,
    beyond: quantity.beyond ?? '',
    upTo: writeTicked(quantity.upTo),
    at: at === null ? '' : String(at),
  }),
  word({ ids, value: { quantity } }, names) {
    const { n, unit } = quantity
    const number = isByYear(n)
      ? `${wordByYear(names, n, (one) => one ?? 'a number not recorded')} ${unit}`
      : wordTimesTerm(quantity)
    return `${wordLines(ids, names)}: the amount is for one, times ${number}.`
  },
}
