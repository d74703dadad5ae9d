import type { ReactNode } from 'react'

type FooterProps = {
  /** What the page's figures count, and as of when; also ends every printed page. */
  children: ReactNode
}

/** Foot of every page. */
export function Footer({ children }: FooterProps) {
  return (
    <footer className="border-t border-rule">
      <div className="mx-auto flex w-full max-w-page flex-wrap gap-x-8 gap-y-1 px-4 py-6 text-sm text-ink-soft sm:px-8">
        {children}
      </div>
    </footer>
  )
}
