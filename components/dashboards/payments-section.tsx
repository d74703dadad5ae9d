import { PaymentsTable } from '@/components/dashboards/payments-table'
import { UndatedList } from '@/components/dashboards/undated-list'
import { Section } from '@/components/ui/shell/section'
import type { PaymentRow } from '@/lib/domain/agreement/cost-row'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'
import type { Undated } from '@/lib/domain/dashboards/list-undated'
import { sumPaymentsDue } from '@/lib/domain/dashboards/sum-payments-due'

type PaymentsSectionProps = {
  payments: readonly PaymentRow[]
  /** What is owed for the fiscal year shown and has no payment day. */
  undated: readonly Undated[]
  /** "2023-24" */
  year: string
  organization: { readonly id: string; readonly shortName: string }
  /** The days that the section looks ahead. */
  ahead: DateRange
}

/** Payments of recorded agreements that fall due soon: those that the organization makes, and those it receives. */
export function PaymentsSection({ payments, undated, year, organization, ahead }: PaymentsSectionProps) {
  const { id, shortName } = organization
  const made = payments.filter(({ from }) => from.organizationId === id)
  const received = payments.filter(({ to }) => to.organizationId === id)
  const due = sumPaymentsDue(payments, ahead, id)
  const days = formatDateRange(ahead)
  return (
    <Section
      id="payments"
      heading="Payments due in the next 90 days"
      intro="By due date, whichever fiscal year they pay for."
    >
      {payments.length === 0 && <p>No payment with a recorded day falls due by {formatDate(ahead.endsOn)}.</p>}
      {made.length > 0 && (
        <PaymentsTable
          caption={`Payments due from ${shortName}, ${days}, in dollars`}
          payments={made}
          names="to"
          total={due.fromUs}
        />
      )}
      {received.length > 0 && (
        <PaymentsTable
          caption={`Payments due to ${shortName}, ${days}, in dollars`}
          payments={received}
          names="from"
          total={due.toUs}
        />
      )}
      {undated.length > 0 && (
        <Section
          id="payment-days"
          level={3}
          heading="Owed without a payment day"
          intro={`For fiscal year ${year}, and in no figure above.`}
        >
          <UndatedList undated={undated} shortName={shortName} />
        </Section>
      )}
    </Section>
  )
}
