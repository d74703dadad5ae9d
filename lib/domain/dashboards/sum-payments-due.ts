import type { PaymentRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { type DateRange, includesDate } from '@/lib/domain/calendar/date-range'

export type PaymentsDue = { readonly toUs: Figure; readonly fromUs: Figure }

/** Payments that fall due within the range, by direction. One without a day falls due in no range. */
export function sumPaymentsDue(payments: readonly PaymentRow[], range: DateRange, organizationId: string): PaymentsDue {
  const due = payments.filter(({ dueOn }) => dueOn !== null && includesDate(range, dueOn))
  const sumWhere = (belongs: (payment: PaymentRow) => boolean) =>
    sumFigures(due.filter(belongs).map(({ figure }) => figure))
  return {
    toUs: sumWhere(({ to }) => to.organizationId === organizationId),
    fromUs: sumWhere(({ from }) => from.organizationId === organizationId),
  }
}
