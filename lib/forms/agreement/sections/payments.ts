import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { checkTogether } from '../fields/check-together'
import { optionalDay } from '../fields/read-day'
import { requiredWhole } from '../fields/read-whole-number'
import { oneOf } from '../fields/read-words'
import { transformed } from '../fields/transformed'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import type { Said, TypedSchema } from '../fields/typed-schema'

export const PLANS = ['none', 'equal', 'kept'] as const

/** How a year's cost is paid. `kept`: a plan that the form does not know how to say, kept as it is. */
export type PaymentDeal =
  | { kind: 'none' }
  | { kind: 'equal'; count: number; first: { on: CalendarDate; everyMonths: number } | null }
  | { kind: 'kept' }

export const MONTHS_APART = ['1', '2', '3', '4', '6', '12'] as const

export function paymentsSchema(values: DraftValues): TypedSchema<PaymentDeal> {
  const plans = values.keptTerms === undefined ? PLANS.slice(0, 2) : PLANS
  const plan = typedField(oneOf(plans, 'Choose how it is paid.'))
  if (values.plan !== 'equal') {
    return transformed(typedObject({ plan }), (read): PaymentDeal => ({ kind: read.plan === 'kept' ? 'kept' : 'none' }))
  }
  const fields = typedObject({
    count: typedField(requiredWhole({ named: 'the payments in each contract year', from: 1, to: 24 })),
    firstOn: typedField(optionalDay('the day of the first payment')),
    everyMonths: typedField(oneOf(MONTHS_APART, 'Choose how far apart the payments are.')),
  })
  return transformed(
    checkTogether(fields, ({ count, firstOn, everyMonths }) => {
      if (firstOn === null || count * Number(everyMonths) <= 12 || count === 1) return []
      const sentence = `${count} payments ${everyMonths} months apart take more than a year. Lower the number, or choose payments closer together.`
      return [{ field: 'count', sentence: sentence.replace(' 1 months apart', ' a month apart') }]
    }),
    ({ count, firstOn, everyMonths }: Said<typeof fields>): PaymentDeal => {
      return { kind: 'equal', count, first: firstOn && { on: firstOn, everyMonths: Number(everyMonths) } }
    },
  )
}
