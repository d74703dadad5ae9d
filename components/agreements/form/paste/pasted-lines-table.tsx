import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import { formatCents } from '@/lib/domain/money/format-cents'
import type { PastedLine } from '@/lib/forms/agreement/paste/pasted'
import type { AmountForChoice } from '@/lib/forms/agreement/words/amount-for'

type PastedLinesTableProps = {
  lines: readonly PastedLine[]
  years: readonly string[]
  amountFor: readonly AmountForChoice[]
}

/** The cost lines as they were understood. */
export function PastedLinesTable({ lines, years, amountFor }: PastedLinesTableProps) {
  const columns: Column<PastedLine>[] = [
    { key: 'name', header: 'Cost line', namesRow: true, cell: ({ name }) => name },
    { key: 'row', header: 'Row', align: 'end', cell: ({ row }) => row },
    { key: 'category', header: 'Category', cell: ({ category }) => category },
    {
      key: 'per',
      header: 'The amount is for',
      cell: ({ per }) => amountFor.find(({ value }) => value === per)?.label ?? per,
    },
    ...years.map(
      (year, at): Column<PastedLine> => ({
        key: `year-${at}`,
        header: year,
        align: 'end',
        cell: (line) => wordAmount(line, at),
      }),
    ),
  ]
  return (
    <DataTable
      caption="Cost lines as understood"
      columns={columns}
      rows={[...lines]}
      rowKey={({ row }) => String(row)}
    />
  )
}

function wordAmount({ amounts, credit }: PastedLine, at: number) {
  const amount = amounts[at] ?? null
  if (amount === null) return 'not recorded'
  return credit ? `credit of ${formatCents(amount)}` : formatCents(amount)
}
