import type { Cents } from '@/lib/domain/money/cents'
import type { ByYear } from '@/lib/domain/terms/by-year'
import { wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'
import { optionalAmount } from '../../fields/read-amount'
import { transformed } from '../../fields/transformed'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { writeDollars } from '../../from-version/write-dollars'
import { selectorSchema } from '../fields/selector'
import { writeYearly, yearlySchema } from '../fields/yearly'
import type { RuleKind } from '../rule-kind'
import {
  type Between,
  betweenFields,
  betweenOf,
  changePlan,
  isSameBetween,
  planSelectorOf,
  startBetween,
  takeFromPlan,
  wordBetween,
  writePlanSelector,
} from './between'

type CreditAnswer = Between & { openingCents: ByYear<Cents | null> }

/** Credit brought forward into a year. */
export const creditRule: RuleKind<CreditAnswer, 'credit'> = {
  kind: 'credit',
  label: 'Credit brought forward',
  hint: 'Credit from before is used up by the earliest payments.',
  group: 'payments',
  example: {
    sentence: 'Los Gatos, California: each district brings credit of the year before, which its first payments use up.',
    agreement: 'los-gatos-ca-2021',
  },
  start: startBetween,
  schema(row, names) {
    const fields = typedObject({
      ...betweenFields(row, names),
      when: selectorSchema(names),
      credit: yearlySchema(row, 'credit', 'the credit', names, optionalAmount),
    })
    return transformed(
      fields,
      ({ from, to, when, credit }: Said<typeof fields>): CreditAnswer => ({
        from,
        to,
        ...planSelectorOf(when),
        openingCents: credit,
      }),
    )
  },
  apply: (terms, { openingCents, ...between }) => changePlan(terms, between, (plan) => ({ ...plan, openingCents })),
  take: (terms) =>
    takeFromPlan(terms, ({ openingCents, ...rest }) =>
      openingCents === undefined ? null : { answer: { ...betweenOf(rest), openingCents }, rest },
    ),
  write: ({ from, to, when, openingCents }, names) => ({
    from,
    to,
    ...writePlanSelector(when),
    ...writeYearly('credit', openingCents, names, writeDollars),
  }),
  clash: (answer, earlier) =>
    isSameBetween(answer, earlier)
      ? 'Another rule brings credit forward between the same parties: change that one, or choose other parties or cost lines here.'
      : null,
  word: ({ openingCents, ...between }, names) =>
    `Credit of ${wordAmountTerm(names, { each: openingCents })} is brought forward and set against payments from ${wordBetween(between, names)}.`,
}
