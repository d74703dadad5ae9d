import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { PendingMark } from '@/components/ui/links/pending-mark'

type PageLinkProps = {
  href: Route
  children: ReactNode
  /** Words for a screen reader where the visible ones repeat down a list ("Change" + "payment dates"). */
  about?: string | undefined
  current?: 'page' | 'step' | 'true' | undefined
  /** Quiet: underlined only when pointed at, for lists where every row is a link. */
  quiet?: boolean
}

/** A link to a page of the product; while that page loads, the link says so. Pages are private, so none is prefetched. */
export function PageLink({ href, children, about, current, quiet = false }: PageLinkProps) {
  return (
    <Link href={href} prefetch={false} aria-current={current} className={quiet ? 'no-underline hover:underline' : ''}>
      {children}
      {about !== undefined && <span className="sr-only"> {about}</span>}
      <PendingMark />
    </Link>
  )
}
