import type { ReactNode } from 'react'

type BesideProps = {
  children: ReactNode
  /** What runs along: a breakdown that follows the form, or notes to a table. */
  aside: ReactNode
  asideLabel: string
}

/** Two columns: the work, and beside it what it comes to, which stays in sight. On a narrow screen it follows below. */
export function Beside({ children, aside, asideLabel }: BesideProps) {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0">{children}</div>
      <aside aria-label={asideLabel} className="min-w-0 border-t-2 border-ink pt-3 lg:sticky lg:top-4 lg:self-start">
        {aside}
      </aside>
    </div>
  )
}
