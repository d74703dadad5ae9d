import type { ReactNode } from 'react'

/**
 * How a thing stands: `open` being worked on, `waiting` for somebody, `good` holds now, `attention` something is
 * missing, `bad` refused or disputed, `over` done with.
 */
export type StatusTone = 'open' | 'waiting' | 'good' | 'attention' | 'bad' | 'over'

const colors: Record<StatusTone, string> = {
  open: 'text-ink-soft',
  waiting: 'text-caution',
  good: 'text-good',
  attention: 'text-caution',
  bad: 'text-refusal',
  over: 'text-ink-soft',
}

type StatusWordProps = {
  tone: StatusTone
  /** The status itself, in words. */
  children: ReactNode
  /** Since when, and what comes next, in words. */
  since?: string | undefined
}

/** A status by its word and a shape of its own; color only repeats them. */
export function StatusWord({ tone, children, since }: StatusWordProps) {
  return (
    <span className="inline">
      <span className={`font-semibold whitespace-nowrap ${colors[tone]}`}>
        <svg
          width="11"
          height="11"
          viewBox="0 0 12 12"
          aria-hidden="true"
          className="me-1.5 inline-block fill-current stroke-current align-[-0.05em]"
        >
          <StatusShape tone={tone} />
        </svg>
        {children}
      </span>
      {since !== undefined && <span className="text-ink-soft"> {since}</span>}
    </span>
  )
}

function StatusShape({ tone }: { tone: StatusTone }) {
  switch (tone) {
    case 'open':
      return <circle cx="6" cy="6" r="4.75" fill="none" strokeWidth="1.5" />
    case 'waiting':
      return (
        <>
          <circle cx="6" cy="6" r="4.75" fill="none" strokeWidth="1.5" />
          <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" stroke="none" />
        </>
      )
    case 'good':
      return <circle cx="6" cy="6" r="5.5" stroke="none" />
    case 'attention':
      return <path d="M6 .75 11.75 11H.25z" stroke="none" />
    case 'bad':
      return <path d="M2 2l8 8M10 2l-8 8" strokeWidth="2.25" fill="none" />
    case 'over':
      return <rect x="1.5" y="1.5" width="9" height="9" fill="none" strokeWidth="1.5" />
  }
}
