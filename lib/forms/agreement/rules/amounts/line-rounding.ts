import { DEFAULT_ROUND, type LineRounding } from '@/lib/domain/terms/rounding'
import { checkTogether } from '../../fields/check-together'
import { transformed } from '../../fields/transformed'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { clashOver, type Feature, giveFeature, type Shared, takeFeature } from '../fields/feature'
import { linesSchema, wordLines, writeLines } from '../fields/lines'
import { roundSchema, wordRound, writeRound } from '../fields/typed-round'
import type { RuleKind } from '../rule-kind'

const ownRounding: Feature<'costLines', LineRounding> = {
  list: 'costLines',
  of: ({ rounding }) => rounding ?? null,
  without: ({ rounding: _, ...line }) => line,
  with: (line, rounding) => ({ ...line, rounding }),
}

/** Cost lines that the paper rounds otherwise than the others. */
export const lineRoundingRule: RuleKind<Shared<LineRounding>, 'line-rounding'> = {
  kind: 'line-rounding',
  label: 'Rounded in its own way',
  hint: 'One cost line, or its rate before it is multiplied, is rounded otherwise than the rest.',
  group: 'amounts',
  example: {
    sentence: 'Hollywood, Florida: eleven officers for 2/10 of the program come to whole dollars.',
    agreement: 'hollywood-fl-2014',
  },
  start: () => ({ 'line.to': '1', 'line.mode': DEFAULT_ROUND.mode, 'rate.to': '', 'rate.mode': DEFAULT_ROUND.mode }),
  about: (id) => ({ lines: id }),
  schema(_, names) {
    const fields = typedObject({
      lines: linesSchema(names),
      line: roundSchema('the cost line'),
      rate: roundSchema('the rate'),
    })
    return transformed(
      checkTogether(fields, ({ line, rate }) =>
        line === null && rate === null ? [{ field: 'line.to', sentence: NEITHER }] : [],
      ),
      ({ lines, line, rate }: Said<typeof fields>): Shared<LineRounding> => {
        return { ids: lines, value: { ...(rate === null ? {} : { rate }), ...(line === null ? {} : { line }) } }
      },
    )
  },
  apply: (terms, answer) => giveFeature(terms, ownRounding, answer),
  take(terms) {
    const taken = takeFeature(terms, ownRounding)
    return taken && { answer: taken.shared, rest: taken.rest }
  },
  write: ({ ids, value: { rate, line } }) => ({
    ...writeLines(ids),
    ...writeRound('line', line),
    ...writeRound('rate', rate),
  }),
  clash: ({ ids }, earlier) => clashOver(ids, earlier.ids),
  word({ ids, value: { rate, line } }, names) {
    const rates = rate === undefined ? [] : [`its rate is rounded ${wordRound(rate)}`]
    const lines = line === undefined ? [] : [`it is rounded ${wordRound(line)}`]
    return `${wordLines(ids, names)}: ${[...rates, ...lines].join(', and ')}.`
  },
}

const NEITHER = 'Choose to what the cost line is rounded, or its rate below.'
