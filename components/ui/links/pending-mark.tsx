'use client'

import { useLinkStatus } from 'next/link'

/** Says, inside its own link, that the page it leads to is on its way. It takes no room, so that nothing moves. */
export function PendingMark() {
  const { pending } = useLinkStatus()
  return (
    <span role="status" className="relative">
      {pending && (
        <span className="absolute start-1 top-0 bg-paper px-1 text-sm font-normal whitespace-nowrap text-ink-soft">
          loading…
        </span>
      )}
    </span>
  )
}
