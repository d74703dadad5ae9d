import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'

type UnsavedNoticeProps = { places: readonly { label: string; href: Route; at: string }[] }

/** Where somebody typed answers that are not saved, and so are no part of the agreement yet. */
export function UnsavedNotice({ places }: UnsavedNoticeProps) {
  if (places.length === 0) return null
  return (
    <Notice kind="warning" title="You typed answers that are not saved yet. Open them to save them, or to let them go.">
      <ul className="list-disc space-y-1 ps-5">
        {places.map(({ label, href, at }) => (
          <li key={href}>
            <PageLink href={href}>{label}</PageLink>, typed until {at}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
