import type { Round } from '@/lib/domain/money/round'
import type { Billing, PaymentPlan } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import { requiredDay } from '../../fields/read-day'
import { requiredWhole } from '../../fields/read-whole-number'
import { oneOf, optionalWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said, TypedSchema } from '../../fields/typed-schema'
import { writeChosen } from '../../values/chosen-list'
import type { Row } from '../../values/rows'
import { anyNamed, ticked, writeTicked } from '../fields/read-choice'
import { joinWords, selectorSchema } from '../fields/selector'
import { roundSchema, wordRound, writeRound } from '../fields/typed-round'
import type { RuleKind } from '../rule-kind'
import { callIt } from '../rule-names'
import { betweenFields, planSelectorOf, startBetween, wordBetween, writePlanSelector } from './between'
import { daysSchema, formatMonthDay } from './payment-days'
import { addPlan, clashOfPlans, takePlan } from './plans-apart'
import { wordPlan } from './word-plan'

export const PLANS = ['equal', 'apart', 'days', 'yearly'] as const
export const RESIDUES = ['last', 'first', 'unbilled'] as const

type PlanAnswer = Omit<Billing, 'openingCents' | 'alreadyBilledCents' | 'catchUp'>

/**
 * Payments between two parties that the section Payments cannot say. They stand in place of what it says between the two;
 * those for some cost lines beside it, and before it.
 */
export const planRule: RuleKind<PlanAnswer, 'plan'> = {
  kind: 'plan',
  label: 'Payments of one party',
  hint: 'Some cost lines paid apart, payment days listed or the same every year, set off against each other, rounded, or on a condition.',
  group: 'payments',
  example: {
    sentence: 'Duluth, Minnesota: the district pays the city every June 15 and December 15.',
    agreement: 'duluth-mn-2018',
  },
  start: (names) => ({ ...startBetween(names), plan: 'days', residue: 'last', 'rounding.mode': DEFAULT_ROUND.mode }),
  schema(row, names) {
    const fields = typedObject({
      ...betweenFields(row, names),
      years: typedField(
        anyNamed(
          names.years.map(({ id }) => id),
          'contract years',
        ),
      ),
      when: selectorSchema(names),
      plan: typedField(oneOf(PLANS, 'Choose when it is paid.')),
      payments: paymentsOf(row),
      residue: typedField(oneOf(RESIDUES, 'Choose what happens to what equal payments leave over.')),
      rounding: roundSchema('each payment'),
      net: typedField(ticked),
      condition: typedField(optionalWords({ named: 'the condition', max: 500 })),
    })
    return transformed(
      fields,
      ({ from, to, years, when, payments, residue, rounding, net, condition }: Said<typeof fields>): PlanAnswer => ({
        from,
        to,
        ...(years === null ? {} : { years }),
        ...planSelectorOf(when),
        payments,
        residue,
        ...(rounding === null ? {} : { rounding }),
        ...(net ? { net: true } : {}),
        ...(condition === null ? {} : { condition }),
      }),
    )
  },
  apply: addPlan,
  take: takePlan,
  write: ({ from, to, years, when, payments, residue, rounding, net, condition = '' }) => ({
    from,
    to,
    years: writeChosen(years),
    ...writePlanSelector(when),
    ...writePlan(payments),
    residue,
    ...writeRound('rounding', rounding),
    net: writeTicked(net),
    condition,
  }),
  clash: clashOfPlans,
  word({ from, to, years, when, payments, residue, rounding, net, condition }, names) {
    const sentences = [
      `${wordBetween({ from, to, ...(when && { when }) }, names)}: ${wordPlan(payments)}${wordYears(years, (id) => callIt(names.years, id))}.`,
      ...(rounding === undefined ? [] : [`Each payment is rounded ${wordRound(rounding as Round)}.`]),
      ...(residue === 'last' ? [] : [RESIDUE_WORDS[residue]]),
      ...(net ? ['What the other owes is set against it.'] : []),
      ...(condition === undefined ? [] : [`Condition: ${condition.replace(/\.$/, '')}.`]),
    ]
    return sentences.join(' ')
  },
}

const RESIDUE_WORDS = {
  first: 'The first payment takes what equal payments leave over.',
  unbilled: 'What equal payments leave over is never billed.',
}

function paymentsOf(row: Row): TypedSchema<PaymentPlan> {
  const count = typedField(requiredWhole({ named: 'the number of payments a year', from: 1, to: 60 }))
  switch (row.plan) {
    case 'apart': {
      const fields = typedObject({
        count,
        firstOn: typedField(requiredDay('the day of the first payment')),
        everyMonths: typedField(requiredWhole({ named: 'the months between payments', from: 1, to: 24 })),
      })
      return fields
    }
    case 'days':
    case 'yearly':
      return daysSchema(row.plan)
    default:
      return typedObject({ count })
  }
}

function writePlan(plan: PaymentPlan): Row {
  if ('on' in plan) return { plan: 'days', 'payments.days': plan.on.join('\n') }
  if ('everyYearOn' in plan) return { plan: 'yearly', 'payments.days': plan.everyYearOn.map(formatMonthDay).join('\n') }
  // Payments that are not alike have no fields: a plan of them cannot be typed, and is kept as it is.
  if ('parts' in plan) return { plan: 'parts' }
  const count = { 'payments.count': String(plan.count) }
  if (!('firstOn' in plan)) return { plan: 'equal', ...count }
  return { plan: 'apart', ...count, 'payments.firstOn': plan.firstOn, 'payments.everyMonths': String(plan.everyMonths) }
}

function wordYears(years: readonly Id[] | undefined, name: (id: Id) => string): string {
  return years === undefined ? '' : `, in ${joinWords(years.map(name))}`
}
