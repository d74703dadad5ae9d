import type { Round } from '@/lib/domain/money/round'
import { DEFAULT_ROUND, type Rounding } from '@/lib/domain/terms/rounding'
import { checkTogether } from '../../fields/check-together'
import { oneOf } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { ticked, writeTicked } from '../fields/read-choice'
import { roundSchema, wordRound, writeRound } from '../fields/typed-round'
import type { RuleKind } from '../rule-kind'

export const ROUNDED = ['share', 'line', 'rate'] as const
export type Rounded = (typeof ROUNDED)[number]

type RoundingAnswer = { what: Rounded; round: Round & { alone?: true } }

const WHAT_WORDS: Record<Rounded, string> = {
  share: 'What each party pays',
  line: 'Each cost line',
  rate: 'Each rate, like the cost of one officer or one hour,',
}

/** Rounding as the paper does it; without such a rule, everything is rounded to the nearest cent. */
export const roundingRule: RuleKind<RoundingAnswer, 'rounding'> = {
  kind: 'rounding',
  label: 'Rounding in the paper',
  hint: 'Shares, cost lines or rates are rounded to dollars or otherwise, up or down.',
  group: 'payments',
  example: {
    sentence: 'Hudson, Wisconsin: each share is rounded to the nearest dollar.',
    agreement: 'hudson-wi-2009',
  },
  start: () => ({ what: 'share', 'round.to': '1', 'round.mode': DEFAULT_ROUND.mode }),
  schema() {
    const fields = typedObject({
      what: typedField(oneOf(ROUNDED, 'Choose what is rounded.')),
      round: roundSchema('it'),
      alone: typedField(ticked),
    })
    return transformed(
      checkTogether(fields, ({ round }) =>
        round === null ? [{ field: 'round.to', sentence: 'Choose to what it is rounded, like whole dollars.' }] : [],
      ),
      ({ what, round, alone }: Said<typeof fields>): RoundingAnswer => {
        const read = round ?? DEFAULT_ROUND
        return { what, round: what === 'share' && alone ? { ...read, alone: true } : read }
      },
    )
  },
  apply: (terms, { what, round }) => ({ ...terms, rounding: { ...terms.rounding, [what]: round } }),
  take(terms) {
    const what = ROUNDED.find((stage) => terms.rounding[stage] !== undefined)
    if (what === undefined) return null
    const { [what]: round = DEFAULT_ROUND, ...rounding }: Rounding = terms.rounding
    return { answer: { what, round }, rest: { ...terms, rounding } }
  },
  write: ({ what, round }) => ({ what, ...writeRound('round', round), alone: writeTicked(round.alone) }),
  clash: ({ what }, earlier) =>
    what === earlier.what
      ? 'Another rule rounds the same already: change that one, or choose something else here.'
      : null,
  word: ({ what, round }) =>
    `${WHAT_WORDS[what]} is rounded ${wordRound(round)}${round.alone ? ', each by itself, even if they then miss the whole' : ''}.`,
}
