import { type Cents, cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { parseDollars } from '@/lib/domain/money/parse-dollars'
import { accept, refuse } from '@/lib/domain/result'
import type { Billing } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import { checkTogether } from '../../fields/check-together'
import { oneOf } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { type ReadText, typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import { typedRows } from '../../fields/typed-rows'
import type { Said } from '../../fields/typed-schema'
import { writeDollars } from '../../from-version/write-dollars'
import { selectorSchema } from '../fields/selector'
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

type BilledAnswer = Between & { billed: Record<Id, Cents[]>; catchUp: NonNullable<Billing['catchUp']> | null }

export const CATCH_UP = ['', 'spread', 'next'] as const

/** The first payments of a year as they already went out. */
export const alreadyBilledRule: RuleKind<BilledAnswer, 'already-billed'> = {
  kind: 'already-billed',
  label: 'Already billed',
  hint: 'The first payments of a year went out with other amounts; the later ones make up the difference.',
  group: 'payments',
  example: {
    sentence:
      'two of four payments went out at $25,000 before the wages were settled; the other two make up the difference.',
    agreement: null,
  },
  start: startBetween,
  schema(row, names) {
    const fields = typedObject({
      ...betweenFields(row, names),
      when: selectorSchema(names),
      paid: typedRows(names.years.length, (at) => typedField(readPayments(names.years[at]?.name ?? `year ${at + 1}`))),
      catchUp: typedField(oneOf(CATCH_UP, 'Choose when the difference is made up.')),
    })
    type Fields = Said<typeof fields>
    return transformed(
      checkTogether(fields, ({ paid }) =>
        paid.every((payments) => payments.length === 0) ? [{ field: 'paid.0', sentence: NOTHING_PAID }] : [],
      ),
      ({ from, to, when, paid, catchUp }: Fields): BilledAnswer => {
        const billed = names.years.flatMap(({ id }, at) => (paid[at]?.length ? [[id, paid[at]] as const] : []))
        return {
          from,
          to,
          ...planSelectorOf(when),
          billed: Object.fromEntries(billed),
          catchUp: catchUp === '' ? null : catchUp,
        }
      },
    )
  },
  apply: (terms, { billed, catchUp, ...between }) =>
    changePlan(terms, between, (plan) => ({
      ...plan,
      alreadyBilledCents: billed,
      ...(catchUp === null ? {} : { catchUp }),
    })),
  take: (terms) =>
    takeFromPlan(terms, ({ alreadyBilledCents, catchUp = null, ...rest }) =>
      alreadyBilledCents === undefined
        ? null
        : { answer: { ...betweenOf(rest), billed: alreadyBilledCents, catchUp }, rest },
    ),
  write: ({ from, to, when, billed, catchUp }, { years }) => ({
    from,
    to,
    ...writePlanSelector(when),
    ...Object.fromEntries(
      years.map(({ id }, at) => [`paid.${at}`, (billed[id] ?? []).map((amount) => writeDollars(amount)).join('\n')]),
    ),
    catchUp: catchUp ?? '',
  }),
  clash: (answer, earlier) =>
    isSameBetween(answer, earlier)
      ? 'Another rule lists payments that went out between the same parties: change that one, or choose other parties or cost lines here.'
      : null,
  word({ billed, catchUp, ...between }, names) {
    const years = names.years.flatMap(({ id, name }) =>
      billed[id] ? [`${name}: ${billed[id].map(formatCentsInSentence).join(', ')}`] : [],
    )
    const made = catchUp === 'next' ? ' The next payment makes up the difference.' : ''
    return `Payments from ${wordBetween(between, names)} that already went out: ${years.join('; ')}.${made}`
  },
}

const NOTHING_PAID = 'Enter at least one payment that already went out, or remove this rule.'

/** Amounts, one a line. */
function readPayments(year: string): ReadText<Cents[]> {
  return (text) => {
    const lines = text.split('\n').map((line) => line.trim())
    const amounts = lines.filter((line) => line !== '').map(parseDollars)
    const wrong = amounts.findIndex((amount) => amount === null || amount < 0)
    if (wrong >= 0)
      return refuse(`Enter payment ${wrong + 1} of ${year} in dollars and cents, like 10,000.50, one a line.`)
    return accept(amounts.flatMap((amount) => (amount === null ? [] : [cents(amount)])))
  }
}
