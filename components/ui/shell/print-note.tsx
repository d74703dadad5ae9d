import type { ReactNode } from 'react'

type PrintNoteProps = { children: ReactNode }

/** Words that only paper needs: the page's address, who printed it, when. */
export function PrintNote({ children }: PrintNoteProps) {
  return <p className="hidden text-sm text-ink-soft print:block">{children}</p>
}
