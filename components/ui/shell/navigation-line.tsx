import type { Route } from 'next'
import Link from 'next/link'
import { PendingMark } from '@/components/ui/links/pending-mark'

export type NavigationItem = { href: Route; label: string; current?: boolean | undefined }

const itemClass =
  'inline-flex min-h-10 items-center border-b-4 border-transparent text-ink no-underline hover:border-rule hover:text-ink'
const currentClass =
  'inline-flex min-h-10 items-center border-b-4 border-civic font-semibold text-ink no-underline hover:text-ink'

type NavigationLineProps = {
  /** What it leads through ("Main", "Parts of this agreement"). */
  label: string
  items: NavigationItem[]
}

/** Links to sibling pages in one line; the one that is open is marked by weight, rule and `aria-current`. */
export function NavigationLine({ label, items }: NavigationLineProps) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              aria-current={item.current ? 'page' : undefined}
              className={item.current ? currentClass : itemClass}
            >
              {item.label}
              <PendingMark />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
