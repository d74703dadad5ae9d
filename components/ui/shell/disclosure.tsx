import type { ReactNode } from 'react'

type DisclosureProps = {
  /** What opens, in the words of a link. */
  summary: string
  /** Open from the start: when something inside needs attention. */
  open?: boolean | undefined
  children: ReactNode
}

/** Something rarer that stays out of the way until it is opened. Works without scripts and is printed open. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details open={open} className="my-4">
      <summary className="text-civic underline underline-offset-4 hover:decoration-2 print:text-ink print:no-underline">
        {summary}
      </summary>
      <div className="mt-3 border-s-2 border-rule ps-4">{children}</div>
    </details>
  )
}
