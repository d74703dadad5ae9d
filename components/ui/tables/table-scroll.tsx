import type { ReactNode } from 'react'
import type { NarrowTable } from '@/components/ui/tables/column'

type TableScrollProps = { narrow: NarrowTable; labelledBy: string; children: ReactNode }

/** Room for a table. One that scrolls is a named region which the keyboard can reach and move. */
export function TableScroll({ narrow, labelledBy, children }: TableScrollProps) {
  if (narrow !== 'scroll') return <div className="@container my-4">{children}</div>
  return (
    <section
      aria-labelledby={labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="@container my-4 overflow-x-auto print:overflow-visible"
    >
      {children}
    </section>
  )
}
