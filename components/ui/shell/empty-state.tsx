import type { ReactNode } from 'react'

type EmptyStateProps = {
  /** What would be here ("No agreement is recorded yet."). */
  title: string
  /** How to start, or why there is nothing. */
  children: ReactNode
  /** The link or button that starts it. */
  action?: ReactNode
}

/** Stands where a list or a figure has nothing to show yet. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border-y border-rule py-6">
      <p className="text-lg font-semibold">{title}</p>
      <div className="mt-1 max-w-prose">{children}</div>
      {action && <div className="mt-4">{action}</div>}
    </div>
  )
}
