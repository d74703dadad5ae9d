import { Fragment, type ReactNode, useId } from 'react'
import type { Column, NarrowTable } from '@/components/ui/tables/column'
import { TableHead } from '@/components/ui/tables/table-head'
import { TableNote } from '@/components/ui/tables/table-note'
import { rowGroupRole, tableRole } from '@/components/ui/tables/table-roles'
import { TableRow } from '@/components/ui/tables/table-row'
import { TableScroll } from '@/components/ui/tables/table-scroll'

type DataTableProps<Row> = {
  /** What the rows are, of when, in which unit. */
  caption: string
  /** What the figures count and leave out. */
  captionNote?: ReactNode
  /** The caption is kept for screen readers only, where a heading just above says the same. */
  hideCaption?: boolean | undefined
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** A line under a row, over the whole width: how its figures were calculated. */
  note?: (row: Row) => ReactNode
  /** Two columns fit anywhere; more become labelled rows unless told otherwise. */
  narrow?: NarrowTable | undefined
}

/** A table of any rows. Where a column has a total, the total is the last row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionNote, hideCaption = false, columns, rows, rowKey, note } = props
  const { narrow = columns.length <= 2 ? 'fits' : 'rows' } = props
  const captionId = useId()
  const block = narrow === 'rows' ? '@max-xl:block' : ''
  const hasTotal = columns.some((column) => column.total !== undefined)
  return (
    <TableScroll narrow={narrow} labelledBy={captionId}>
      <table {...tableRole} className={`w-full border-collapse ${block}`}>
        <caption id={captionId} className={hideCaption ? 'sr-only' : `pb-2 ${block}`}>
          <span className="block font-semibold">{caption}</span>
          {captionNote && <span className="block max-w-prose text-sm text-ink-soft">{captionNote}</span>}
        </caption>
        <TableHead columns={columns} narrow={narrow} />
        <tbody
          {...rowGroupRole}
          className={`${block} ${narrow === 'rows' ? '@max-xl:border-t @max-xl:border-ink' : ''}`}
        >
          {rows.map((row) => {
            const below = note?.(row)
            return (
              <Fragment key={rowKey(row)}>
                <TableRow
                  columns={columns}
                  contentOf={(column) => column.cell(row)}
                  narrow={narrow}
                  isOpen={Boolean(below)}
                />
                {below && (
                  <TableNote columnCount={columns.length} narrow={narrow}>
                    {below}
                  </TableNote>
                )}
              </Fragment>
            )
          })}
        </tbody>
        {hasTotal && (
          <tfoot {...rowGroupRole} className={block}>
            <TableRow columns={columns} contentOf={(column) => column.total} narrow={narrow} isTotal />
          </tfoot>
        )}
      </table>
    </TableScroll>
  )
}
