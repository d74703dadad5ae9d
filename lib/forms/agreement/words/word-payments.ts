import type { DraftValues } from '@/lib/domain/agreement/draft'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { paymentsSchema } from '../sections/payments'
import { nestValues } from '../values/nest-values'

/** How it is paid, in a sentence. */
export function wordPayments(values: DraftValues): string[] {
  const read = paymentsSchema(values)(nestValues(values))
  if (!read.ok) return []
  const payments = read.value
  if (payments.kind === 'none') return ['The paper states no payments.']
  if (payments.kind === 'kept') return ['As they were; they are kept as they are.']
  const { count, first } = payments
  const number = count === 1 ? 'One payment' : `${count} equal payments`
  if (first === null) return [`${number} in each contract year, on no stated day.`]
  const apart = first.everyMonths === 1 ? 'a month' : `${first.everyMonths} months`
  const spaced = count === 1 ? '' : `, ${apart} apart`
  return [`${number} in each contract year, the first on ${formatDate(first.on)}${spaced}.`]
}
