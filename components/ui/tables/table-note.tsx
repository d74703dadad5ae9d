import type { ReactNode } from 'react'
import type { NarrowTable } from '@/components/ui/tables/column'
import { cellRole, rowRole } from '@/components/ui/tables/table-roles'

type TableNoteProps = { columnCount: number; narrow: NarrowTable; children: ReactNode }

/** A line under a row, over the table's whole width; it closes the row with its rule. */
export function TableNote({ columnCount, narrow, children }: TableNoteProps) {
  const block = narrow === 'rows' ? '@max-xl:block' : ''
  return (
    <tr {...rowRole} className={`border-b border-rule ${block}`}>
      <td {...cellRole} colSpan={columnCount} className={`pb-2 ${block}`}>
        {children}
      </td>
    </tr>
  )
}
