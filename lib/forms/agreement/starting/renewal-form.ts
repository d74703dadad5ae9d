import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { compareFractions, makeFraction } from '@/lib/domain/money/fraction'
import { parseRatio, type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { accept, type Result, refuse } from '@/lib/domain/result'
import type { Raise } from '@/lib/domain/terms/renew/raise'
import type { FormValues } from '@/lib/forms/form/form-state'
import { checkTogether } from '../fields/check-together'
import { requiredDay } from '../fields/read-day'
import { oneOf } from '../fields/read-words'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import type { FieldFault } from '../fields/typed-schema'
import { ticked } from '../rules/fields/read-choice'

/** From when to when the renewed agreement is, and how its amounts go on. */
export type RenewalAnswers = { startsOn: CalendarDate; endsOn: CalendarDate; raise: Raise }

export const ROUND_TO = ['cent', 'dollar'] as const
const MOST_DAYS = 30 * 366

/** What was typed about a renewal, or one sentence for each field with a fault. */
export function readRenewal(values: FormValues): Result<RenewalAnswers> {
  const fields = checkTogether(
    typedObject({
      startsOn: typedField(requiredDay('the first day')),
      endsOn: typedField(requiredDay('the last day')),
      rate: typedField(readRate),
      to: typedField(oneOf(ROUND_TO, 'Choose how raised amounts are rounded.')),
      sums: typedField(ticked),
    }),
    findDateFaults,
  )
  const read = fields(values)
  if (!read.ok) return refuse(Object.fromEntries(read.refusal.map(({ field, sentence }) => [field, sentence])))
  const { startsOn, endsOn, rate, to, sums } = read.value
  return accept({ startsOn, endsOn, raise: { rate, toCents: cents(to === 'dollar' ? 100 : 1), sums } })
}

function findDateFaults({ startsOn, endsOn }: { startsOn: CalendarDate; endsOn: CalendarDate }): FieldFault[] {
  if (endsOn < startsOn) {
    return [{ field: 'endsOn', sentence: 'Change one of the days: the last day is before the first.' }]
  }
  if (endsOn <= addDays(startsOn, MOST_DAYS)) return []
  return [{ field: 'endsOn', sentence: 'Check the last day: an agreement lasts at most 30 years.' }]
}

/** A percent from -50 to 100, typed with or without its sign; null when left empty: the amounts stay as they are. */
function readRate(text: string): Result<Ratio | null, string> {
  if (text === '') return accept(null)
  const rate = parseRatio(`${text.replace(/\s*%$/, '')}%`)
  if (rate === null) {
    return refuse('Enter by how much amounts grow as a percent like 3 or 2.5. Leave it empty if they stay.')
  }
  const value = ratioValue(rate)
  const fits = compareFractions(value, makeFraction(-1n, 2n)) >= 0 && compareFractions(value, makeFraction(1n, 1n)) <= 0
  return fits ? accept(rate) : refuse('Enter by how much amounts grow from -50 to 100 percent.')
}
