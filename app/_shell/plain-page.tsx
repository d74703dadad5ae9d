import type { ReactNode } from 'react'
import { MainContent } from '@/components/ui/shell/main-content'
import { SiteHeader } from '@/components/ui/shell/site-header'
import { SkipLink } from '@/components/ui/shell/skip-link'

/** A page that nobody need be signed in for. */
export function PlainPage({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <SiteHeader homeHref="/" />
      <MainContent>{children}</MainContent>
    </>
  )
}
