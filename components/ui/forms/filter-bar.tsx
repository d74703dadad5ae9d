import type { Route } from 'next'
import Form from 'next/form'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/links/button-look'

type FilterBarProps = {
  /** The page's own address; what is chosen becomes its query, so that the view can be kept and sent on. */
  action: Route
  /** What is searched or chosen here ("Agreements", "Fiscal year"). */
  label: string
  /** A SearchField, FilterSelects. */
  children: ReactNode
}

/** Chooses what a page shows: the search and filters of a list, the year of a dashboard. */
export function FilterBar({ action, label, children }: FilterBarProps) {
  return (
    <search aria-label={label} className="my-4 block border-y border-rule py-3 print:hidden">
      <Form action={action} prefetch={false} className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {children}
        <button type="submit" className={buttonClass('secondary')}>
          Show
        </button>
      </Form>
    </search>
  )
}
