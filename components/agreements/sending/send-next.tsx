import type { Route } from 'next'
import { ButtonLink } from '@/components/ui/links/button-link'
import { Section } from '@/components/ui/shell/section'

/** The way on from the answers to the page that says what sending does; nothing is sent from here. */
export function SendNext({ href, names }: { href: Route; names: string }) {
  return (
    <Section id="keep" heading={`Send it to ${names}`}>
      <p className="mb-6 max-w-prose">
        Next you read who will see it, what each party would pay and what changed since they last saw it. Nothing is
        sent before that.
      </p>
      <ButtonLink href={href}>See what they will see</ButtonLink>
    </Section>
  )
}
