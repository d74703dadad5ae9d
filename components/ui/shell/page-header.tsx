import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: string
  /** Where this page belongs: a link back to the list it comes from. */
  parent?: ReactNode
  /** The page's answer in one sentence. */
  answer?: ReactNode
  /** Short facts about it (number, version, dates), set in one line. */
  meta?: { key: string; content: ReactNode }[]
  /** What this reader can do next. */
  actions?: ReactNode
}

/** Opens a page: what it is, and its answer before anything else. */
export function PageHeader({ title, parent, answer, meta = [], actions }: PageHeaderProps) {
  return (
    <div className="mb-8">
      {parent && <div className="mb-2 text-sm print:hidden">{parent}</div>}
      <h1>{title}</h1>
      {meta.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft">
          {meta.map((fact) => (
            <li key={fact.key}>{fact.content}</li>
          ))}
        </ul>
      )}
      {answer && <p className="mt-4 max-w-[31em] text-lg">{answer}</p>}
      {actions && <div className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-3 print:hidden">{actions}</div>}
    </div>
  )
}
