import type { ReactNode } from 'react'
import type { Figure } from '@/components/ui/figures/figure'
import { Money } from '@/components/ui/figures/money'
import type { Side } from '@/components/ui/figures/side'
import { SideMark } from '@/components/ui/figures/side-mark'
import type { Column, NarrowTable } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'

export type MoneyColumn = { key: string; header: string; side?: Side | undefined }

export type MoneyRow = {
  key: string
  label: ReactNode
  /** By column key; a column without a figure stays empty. Words stand where there is something to say and no figure. */
  figures: Record<string, Figure | string>
  /** How the row's figures were calculated. */
  note?: ReactNode
}

type MoneyTableProps = {
  caption: string
  captionNote?: ReactNode
  hideCaption?: boolean | undefined
  /** What the rows are ("Cost line", "Fiscal year"). */
  rowHeader: string
  columns: MoneyColumn[]
  rows: MoneyRow[]
  /** Says what it totals ("Total cost, 2023-24"). Folded by the caller, never here. */
  total?: { label: string; figures: Record<string, Figure> } | undefined
  negativeWord?: string | undefined
  narrow?: NarrowTable | undefined
}

/** A table of amounts: rows named at the left, dollars and cents aligned at the right, the total ruled above. */
export function MoneyTable(props: MoneyTableProps) {
  const { rowHeader, columns, rows, total, negativeWord = 'credit', ...rest } = props
  const show = (figure: Figure | string | undefined) => {
    if (figure === undefined) return null
    if (typeof figure === 'string') return <span className="text-ink-soft">{figure}</span>
    return <Money {...figure} negativeWord={negativeWord} stacked />
  }
  const tableColumns: Column<MoneyRow>[] = [
    {
      key: 'label',
      header: rowHeader,
      namesRow: true,
      cell: (row) => row.label,
      ...(total === undefined ? {} : { total: total.label }),
    },
    ...columns.map(
      (column): Column<MoneyRow> => ({
        key: column.key,
        header: column.side === undefined ? column.header : <SideMark side={column.side}>{column.header}</SideMark>,
        align: 'end',
        cell: (row) => show(row.figures[column.key]),
        ...(total === undefined ? {} : { total: show(total.figures[column.key]) }),
      }),
    ),
  ]
  return <DataTable {...rest} columns={tableColumns} rows={rows} rowKey={(row) => row.key} note={(row) => row.note} />
}
