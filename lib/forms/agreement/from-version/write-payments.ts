import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { PaymentDeal } from '../sections/payments'

export function writePayments(payments: PaymentDeal): DraftValues {
  if (payments.kind !== 'equal') return { plan: payments.kind, count: '', firstOn: '', everyMonths: '3' }
  const { count, first } = payments
  return {
    plan: 'equal',
    count: String(count),
    firstOn: first?.on ?? '',
    everyMonths: String(first?.everyMonths ?? 3),
  }
}
