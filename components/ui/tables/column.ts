import type { Route } from 'next'
import type { ReactNode } from 'react'

export type SortDirection = 'ascending' | 'descending'

export type Column<Row> = {
  key: string
  header: ReactNode
  /** Figures are set to the end, words to the start. */
  align?: 'start' | 'end'
  /** The column that names its row. */
  namesRow?: boolean
  cell: (row: Row) => ReactNode
  /** What the last row, the total, says in this column. */
  total?: ReactNode
  /** The address of the same list sorted by this column, and how it is sorted by it now. */
  sort?: { href: Route; direction?: SortDirection | undefined }
}

/**
 * What happens below 36rem of width: every row becomes a labelled list, the whole table scrolls in its region,
 * or nothing, for tables that fit anyway.
 */
export type NarrowTable = 'rows' | 'scroll' | 'fits'
