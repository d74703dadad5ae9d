import type { TrueUp } from '@/lib/domain/terms/cost-line'
import { oneOf } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { clashOver, type Feature, giveFeature, type Shared, takeFeature } from '../fields/feature'
import { linesSchema, wordLines, writeLines } from '../fields/lines'
import type { RuleKind } from '../rule-kind'

export const TRUED_UP = ['amount', 'units', 'rate'] as const satisfies readonly TrueUp[]
export type TruedUp = (typeof TRUED_UP)[number]

const truedUp: Feature<'costLines', TruedUp> = {
  list: 'costLines',
  of: ({ trueUp }) => (trueUp === 'none' ? null : trueUp),
  without: (line) => ({ ...line, trueUp: 'none' }),
  with: (line, trueUp) => ({ ...line, trueUp }),
}

const WORDS: Record<TruedUp, string> = {
  amount: 'what it really cost replaces it',
  units: 'the hours or days really served replace those planned',
  rate: 'the rate that really held replaces it',
}

/** What may replace the plan once the year is over; without such a rule, the price stands. */
export const trueUpRule: RuleKind<Shared<TruedUp>, 'true-up'> = {
  kind: 'true-up',
  label: 'Trued up at the end of the year',
  hint: 'What really happened replaces the plan: the actual cost, the hours or days served, or a rate agreed later.',
  group: 'amounts',
  example: {
    sentence: 'Bulloch County, Georgia: after-hours work is $36 an hour, for the hours that are served.',
    agreement: 'bulloch-county-ga-2023',
  },
  start: () => ({ what: 'amount' }),
  about: (id) => ({ lines: id }),
  schema(_, names) {
    const fields = typedObject({
      lines: linesSchema(names),
      what: typedField(oneOf(TRUED_UP, 'Choose what is replaced once the year is over.')),
    })
    return transformed(fields, ({ lines, what }: Said<typeof fields>): Shared<TruedUp> => ({ ids: lines, value: what }))
  },
  apply: (terms, answer) => giveFeature(terms, truedUp, answer),
  take(terms) {
    const taken = takeFeature(terms, truedUp)
    return taken && { answer: taken.shared, rest: taken.rest }
  },
  write: ({ ids, value }) => ({ ...writeLines(ids), what: value }),
  clash: ({ ids }, earlier) => clashOver(ids, earlier.ids),
  word: ({ ids, value }, names) => `${wordLines(ids, names)}: once the year is over, ${WORDS[value]}.`,
}
