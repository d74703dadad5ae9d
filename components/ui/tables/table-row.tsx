import type { ReactNode } from 'react'
import type { Column, NarrowTable } from '@/components/ui/tables/column'
import { scrollClass } from '@/components/ui/tables/scroll-class'
import { cellRole, rowHeaderRole, rowRole } from '@/components/ui/tables/table-roles'

type TableRowProps<Row> = {
  columns: Column<Row>[]
  contentOf: (column: Column<Row>) => ReactNode
  narrow: NarrowTable
  /** A total is ruled above and set in bold. */
  isTotal?: boolean
  /** A row that a note follows keeps its rule for under the note. */
  isOpen?: boolean
}

/** One row; below 36rem it is a heading with labelled lines. */
export function TableRow<Row>({ columns, contentOf, narrow, isTotal = false, isOpen = false }: TableRowProps<Row>) {
  const rows = narrow === 'rows'
  const rule = isTotal ? 'border-t-2 border-ink font-semibold' : isOpen ? '' : 'border-b border-rule'
  const pad = isOpen ? 'pt-2 pb-0.5' : 'py-2'
  return (
    <tr {...rowRole} className={`${rule} ${rows ? '@max-xl:block @max-xl:py-3' : ''}`}>
      {columns.map((column) => {
        const content = contentOf(column)
        const cell = `${pad} pe-6 align-top last:pe-0 ${column.align === 'end' ? 'text-end tabular-nums' : 'text-start'} ${scrollClass(narrow, column.namesRow)}`
        if (column.namesRow) {
          return (
            <th
              {...rowHeaderRole}
              key={column.key}
              scope="row"
              className={`${cell} ${isTotal ? '' : 'font-normal'} ${rows ? '@max-xl:block @max-xl:py-0 @max-xl:font-semibold' : ''}`}
            >
              {content}
            </th>
          )
        }
        return (
          <td {...cellRole} key={column.key} className={`${cell} ${rows ? labelledCell(content) : ''}`}>
            {rows && (
              <span aria-hidden="true" className="hidden text-start text-sm font-normal text-ink-soft @max-xl:inline">
                {column.header}
              </span>
            )}
            {rows ? <span className="@max-xl:text-end">{content}</span> : content}
          </td>
        )
      })}
    </tr>
  )
}

/** A cell of a labelled row. One that holds nothing leaves its label away too. */
function labelledCell(content: ReactNode): string {
  const isEmpty = content === null || content === undefined || content === ''
  return isEmpty ? '@max-xl:hidden' : '@max-xl:flex @max-xl:justify-between @max-xl:gap-x-4 @max-xl:py-0.5 @max-xl:pe-0'
}
