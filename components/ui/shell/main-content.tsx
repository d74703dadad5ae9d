import type { ReactNode } from 'react'

type MainContentProps = { children: ReactNode }

/** The page's own content, at the page's width; where the skip link leads. */
export function MainContent({ children }: MainContentProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-page flex-1 px-4 pt-8 pb-16 focus:outline-none sm:px-8"
    >
      {children}
    </main>
  )
}
