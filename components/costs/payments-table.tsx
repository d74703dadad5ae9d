import type { PartyNames } from '@/components/costs/party-names'
import { showFigure } from '@/components/costs/show-figure'
import { Money } from '@/components/ui/figures/money'
import { DataTable } from '@/components/ui/tables/data-table'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Payment } from '@/lib/domain/breakdown/payment'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { nameIn } from '@/lib/domain/terms/names'
import { nameLines } from '@/lib/domain/terms/words/name-lines'

type PaymentsTableProps = { breakdown: Breakdown; names: PartyNames }

/** The payments that the cost terms ask for. */
export function PaymentsTable({ breakdown, names }: PaymentsTableProps) {
  return (
    <DataTable<Payment>
      caption="Payments"
      captionNote="Dollars, by the day on which each is due."
      columns={[
        {
          key: 'which',
          header: 'Payment',
          namesRow: true,
          cell: (payment) => (
            <>
              {namePayment(breakdown, payment)}
              {payment.condition !== undefined && (
                <span className="block text-sm text-ink-soft">{payment.condition}</span>
              )}
            </>
          ),
        },
        {
          key: 'due',
          header: 'Due',
          cell: ({ dueOn }) => (dueOn === null ? 'day not recorded' : formatDate(dueOn)),
        },
        { key: 'from', header: 'From', cell: ({ fromId }) => names(fromId) },
        { key: 'to', header: 'To', cell: ({ toId }) => names(toId) },
        {
          key: 'amount',
          header: 'Amount',
          align: 'end',
          cell: ({ figure }) => <Money {...showFigure(figure)} stacked />,
        },
      ]}
      rows={breakdown.payments}
      rowKey={({ yearId, fromId, toId, forLines = [], number }) =>
        [yearId, fromId, toId, ...forLines, number].join(' ')
      }
    />
  )
}

/** "1 of 4, 2023-24"; a payment of some cost lines by these: "for Training, 2023-24". */
function namePayment({ costLines, years }: Breakdown, { number, count, yearId, forLines, refund }: Payment): string {
  const lines = forLines ? `for ${nameLines(costLines, forLines)}` : null
  const which = refund ? 'Refund' : count === 1 && lines !== null ? null : `${number} of ${count}`
  return `${[which, lines].filter((part) => part !== null).join(' ')}, ${nameIn(years, yearId)}`
}
