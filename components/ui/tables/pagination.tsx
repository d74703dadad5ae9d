import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'

type PaginationProps = {
  /** Counted from 1. */
  page: number
  pageCount: number
  /** How many rows there are in all, and what they are called ("agreements"). */
  rowCount: number
  rowsName: string
  hrefOf: (page: number) => Route
}

/** Where in a long list the reader is, and the way on. Shown as a plain count when one page holds it all. */
export function Pagination({ page, pageCount, rowCount, rowsName, hrefOf }: PaginationProps) {
  const count = `${rowCount.toLocaleString('en-US')} ${rowsName}`
  if (pageCount <= 1) return <p className="text-sm text-ink-soft">{count}</p>
  return (
    <nav aria-label={`Pages of ${rowsName}`} className="my-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
      <p className="text-ink-soft">
        {count}, page {page} of {pageCount}
      </p>
      <span className="flex gap-x-6 print:hidden">
        {page > 1 && (
          <PageLink href={hrefOf(page - 1)} about={`page, ${page - 1} of ${pageCount}`}>
            Previous
          </PageLink>
        )}
        {page < pageCount && (
          <PageLink href={hrefOf(page + 1)} about={`page, ${page + 1} of ${pageCount}`}>
            Next
          </PageLink>
        )}
      </span>
    </nav>
  )
}
