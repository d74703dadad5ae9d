import type { ReactNode } from 'react'

type SectionProps = {
  /** Also the anchor of the section. */
  id: string
  heading: string
  /** A sentence under the heading: what the figures below count. */
  intro?: ReactNode
  /** A link or button that concerns the whole section, at the heading's right. */
  action?: ReactNode
  level?: 2 | 3
  children: ReactNode
}

/** A part of a page: a rule, a heading, and what belongs to it. */
export function Section({ id, heading, intro, action, level = 2, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const rule = level === 2 ? 'mt-12 border-t-2 border-ink pt-3' : 'mt-8 border-t border-rule pt-3'
  return (
    <section aria-labelledby={`${id}-heading`} id={id} className={rule}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <Heading id={`${id}-heading`}>{heading}</Heading>
        {action && <div className="print:hidden">{action}</div>}
      </div>
      {intro && <p className="-mt-2 mb-4 text-ink-soft">{intro}</p>}
      {children}
    </section>
  )
}
