import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { Section } from '@/components/ui/shell/section'
import type { MissingFact } from '@/lib/forms/agreement/facts/fact'

type NeededFirstProps = {
  names: string
  needed: readonly MissingFact[]
  hrefOf: (fact: MissingFact) => Route
}

/** Stands where the button would: what the other side cannot judge the proposal without. */
export function NeededFirst({ names, needed, hrefOf }: NeededFirstProps) {
  return (
    <Section id="keep" heading={`It cannot be sent to ${names} yet`}>
      <p className="mb-2 max-w-prose">Nobody can judge a proposal without this. Say it first:</p>
      <ul className="list-disc space-y-1 ps-5">
        {needed.map((fact) => (
          <li key={fact.field}>
            <PageLink href={hrefOf(fact)}>{fact.what}</PageLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
