import Link from 'next/link'
import { PendingMark } from '@/components/ui/links/pending-mark'
import type { Column, NarrowTable } from '@/components/ui/tables/column'
import { scrollClass } from '@/components/ui/tables/scroll-class'
import { columnHeaderRole, rowGroupRole, rowRole } from '@/components/ui/tables/table-roles'

const sortMarks = { ascending: '↑', descending: '↓' }

type TableHeadProps<Row> = { columns: Column<Row>[]; narrow: NarrowTable }

/** Column headings. On a narrow screen only what sorts is left of them, as one line of links. */
export function TableHead<Row>({ columns, narrow }: TableHeadProps<Row>) {
  const rows = narrow === 'rows'
  return (
    <thead {...rowGroupRole} className={rows ? '@max-xl:block' : ''}>
      <tr {...rowRole} className={rows ? '@max-xl:flex @max-xl:flex-wrap @max-xl:gap-x-4' : ''}>
        {columns.map((column) => {
          const whenNarrow = column.sort === undefined ? '@max-xl:sr-only' : '@max-xl:border-b-0'
          return (
            <th
              {...columnHeaderRole}
              key={column.key}
              scope="col"
              aria-sort={column.sort?.direction}
              className={`border-b border-ink py-2 pe-6 align-bottom text-sm last:pe-0 ${rows ? whenNarrow : ''} ${column.align === 'end' ? 'text-end' : 'text-start'} ${scrollClass(narrow, column.namesRow)}`}
            >
              {column.sort === undefined ? column.header : <SortLink column={column} sort={column.sort} />}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

type SortLinkProps<Row> = { column: Column<Row>; sort: NonNullable<Column<Row>['sort']> }

function SortLink<Row>({ column, sort }: SortLinkProps<Row>) {
  return (
    <Link href={sort.href} prefetch={false} scroll={false}>
      <span className="sr-only">Sort by </span>
      {column.header}
      {sort.direction && <span aria-hidden="true"> {sortMarks[sort.direction]}</span>}
      <PendingMark />
    </Link>
  )
}
