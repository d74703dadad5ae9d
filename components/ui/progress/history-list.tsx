import type { ReactNode } from 'react'

export type HistoryEntry = {
  key: string
  /** The instant, for machines (ISO 8601), and the same in words and in the organization's time zone. */
  at: string
  atWords: string
  /** What happened, as a sentence that names who. */
  sentence: ReactNode
  reason?: string | undefined
  /** What it changed, before and after, in words. */
  changes?: { key: string; label: string; before: string; after: string }[] | undefined
}

type HistoryListProps = { entries: HistoryEntry[] }

/** Who did what, when, and why; the newest first, as the caller orders them. */
export function HistoryList({ entries }: HistoryListProps) {
  return (
    <ol className="@container border-t border-rule">
      {entries.map((entry) => (
        <li key={entry.key} className="grid gap-x-6 border-b border-rule py-3 @2xl:grid-cols-[14rem_minmax(0,1fr)]">
          <time dateTime={entry.at} className="text-sm text-ink-soft">
            {entry.atWords}
          </time>
          <div>
            <p>{entry.sentence}</p>
            {entry.reason !== undefined && <p className="text-ink-soft">Reason: {entry.reason}</p>}
            {entry.changes && entry.changes.length > 0 && (
              <ul className="mt-1 text-sm">
                {entry.changes.map((change) => (
                  <li key={change.key} className="max-w-prose">
                    {change.label}: <del className="text-ink-soft">{change.before}</del>{' '}
                    <span className="sr-only">became </span>
                    <ins className="font-semibold no-underline">{change.after}</ins>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
