import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { FindBox } from '@/components/ui/shell/find-box'
import { type NavigationItem, NavigationLine } from '@/components/ui/shell/navigation-line'
import { ProductMark } from '@/components/ui/shell/product-mark'

type SiteHeaderProps = {
  homeHref: Route
  /** The page that finds things; absent while nobody is signed in. */
  findHref?: Route | undefined
  /** Empty while nobody is signed in. */
  items?: NavigationItem[] | undefined
  /** Who is signed in, and for which organization. */
  person?: { name: string; organization: string } | undefined
  /** The sign-out form. */
  children?: ReactNode
}

/** Head of every page: product, where one can go, who is signed in and for whom. */
export function SiteHeader({ homeHref, findHref, items = [], person, children }: SiteHeaderProps) {
  return (
    <header className="border-b border-ink">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-8 gap-y-2 px-4 pt-4 pb-2 sm:px-8">
        <Link
          href={homeHref}
          prefetch={false}
          className="flex items-center gap-2 text-lg font-bold text-ink no-underline"
        >
          <ProductMark />
          SRO Ledger
        </Link>
        {person && (
          <div className="ms-auto flex flex-wrap items-center gap-x-4 text-sm">
            <p>
              {person.name}, <span className="font-semibold">{person.organization}</span>
            </p>
            {children}
          </div>
        )}
      </div>
      {items.length > 0 && (
        <div className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-8 px-4 sm:px-8">
          <NavigationLine label="Main" items={items} />
          {findHref !== undefined && <FindBox action={findHref} />}
        </div>
      )}
    </header>
  )
}
