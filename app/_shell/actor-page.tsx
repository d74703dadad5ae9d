import type { ReactNode } from 'react'
import { Button } from '@/components/ui/forms/button'
import { Footer } from '@/components/ui/shell/footer'
import { MainContent } from '@/components/ui/shell/main-content'
import { SiteHeader } from '@/components/ui/shell/site-header'
import { SkipLink } from '@/components/ui/shell/skip-link'
import type { Actor } from '@/lib/domain/access/actor'
import { navigationFor, type Place } from './navigation'
import { signOutAction } from './sign-out-action'

type ActorPageProps = {
  actor: Actor
  /** Where in the navigation this page belongs. */
  place: Place | null
  /** Ends the page, on screen and in print: what its figures count, and as of when. */
  footer?: ReactNode
  children: ReactNode
}

/** A page for somebody who is signed in. */
export function ActorPage({ actor, place, footer, children }: ActorPageProps) {
  return (
    <>
      <SkipLink />
      <SiteHeader
        homeHref="/"
        findHref="/find"
        items={navigationFor(actor, place)}
        person={{ name: actor.name, organization: actor.organization.shortName }}
      >
        <form action={signOutAction}>
          <Button look="plain">Sign out</Button>
        </form>
      </SiteHeader>
      <MainContent>{children}</MainContent>
      {footer && <Footer>{footer}</Footer>}
    </>
  )
}
