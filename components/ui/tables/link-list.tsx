import type { Route } from 'next'
import type { ReactNode } from 'react'
import { PageLink } from '@/components/ui/links/page-link'

export type LinkListItem = {
  key: string
  href: Route
  label: string
  /** Why it stands here, and until when. */
  note?: ReactNode
  /** A figure or a status, at the right. */
  aside?: ReactNode
}

type LinkListProps = { items: LinkListItem[] }

/** Things to go to, one a line: what needs somebody, what ends soon. */
export function LinkList({ items }: LinkListProps) {
  return (
    <ul className="border-t border-rule">
      {items.map((item) => (
        <li key={item.key} className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-2">
          <div>
            <PageLink href={item.href}>{item.label}</PageLink>
            {item.note && <p className="text-sm text-ink-soft">{item.note}</p>}
          </div>
          {item.aside && <div className="ms-auto text-end">{item.aside}</div>}
        </li>
      ))}
    </ul>
  )
}
