import { showFigure } from '@/components/costs/show-figure'
import { AgreementLink } from '@/components/dashboards/agreement-link'
import { Money } from '@/components/ui/figures/money'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { PaymentRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { formatDate } from '@/lib/domain/calendar/format-date'

type PaymentsTableProps = {
  caption: string
  payments: readonly PaymentRow[]
  /** Whom the rows name: who is paid, or who pays. */
  names: 'to' | 'from'
  total: Figure
}

/** Payments by due date, with their sum. */
export function PaymentsTable({ caption, payments, names, total }: PaymentsTableProps) {
  const columns: Column<PaymentRow>[] = [
    {
      key: 'due',
      header: 'Due',
      namesRow: true,
      cell: ({ dueOn }) => (dueOn === null ? 'no day named' : formatDate(dueOn)),
      total: 'Due together',
    },
    { key: 'party', header: names === 'to' ? 'To' : 'From', cell: (payment) => payment[names].shortName },
    {
      key: 'agreement',
      header: 'Agreement',
      cell: ({ agreement, number, count, forLines, condition }) => (
        <>
          <AgreementLink agreement={agreement} />
          <span className="block text-sm text-ink-soft">
            {count === 1 ? 'one payment' : `payment ${number} of ${count}`}
            {forLines !== null && ` for ${forLines}`}
            {condition !== null && `, ${condition}`}
          </span>
        </>
      ),
    },
    {
      key: 'amount',
      header: 'Amount',
      align: 'end',
      cell: ({ figure }) => <Money {...showFigure(figure)} stacked />,
      total: <Money {...showFigure(total)} stacked />,
    },
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={[...payments]}
      rowKey={({ agreement, yearId, from, to, forLines, number }) =>
        `${agreement.number} ${yearId} ${from.organizationId} ${to.organizationId} ${forLines} ${number}`
      }
    />
  )
}
