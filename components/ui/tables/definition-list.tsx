import type { Route } from 'next'
import type { ReactNode } from 'react'
import { PageLink } from '@/components/ui/links/page-link'

export type Definition = {
  key: string
  term: string
  value: ReactNode
  /** Where it can be changed. The link reads "Change" and, to a screen reader, what it changes. */
  changeHref?: Route | undefined
}

type DefinitionListProps = { items: Definition[] }

/** Facts with their names, one a line; on check-your-answers pages each with its change link. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className="@container border-t border-rule">
      {items.map((item) => (
        <div
          key={item.key}
          className="grid gap-x-6 border-b border-rule py-2 @lg:grid-cols-[minmax(9rem,1fr)_minmax(0,2.5fr)_4rem]"
        >
          <dt className="font-semibold">{item.term}</dt>
          <dd className="max-w-prose">{item.value}</dd>
          {item.changeHref && (
            <dd className="print:hidden @lg:text-end">
              <PageLink href={item.changeHref} about={item.term.toLowerCase()}>
                Change
              </PageLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
