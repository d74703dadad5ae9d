import type { Route } from 'next'
import { Section } from '@/components/ui/shell/section'
import type { Fact, MissingFact } from '@/lib/forms/agreement/facts/fact'
import { listMissing, wordCompleteness } from '@/lib/forms/agreement/facts/list-facts'
import { MissingList } from './missing-list'

type MissingSectionProps = {
  facts: readonly Fact[]
  /** Only of these, where not all are shown yet. */
  missing?: readonly MissingFact[]
  /** Where each can be said; absent for a reader who may not. */
  hrefOf?: ((fact: MissingFact) => Route) | undefined
  /** What the reader should know of those that are missing. */
  note?: string
}

/** How complete an agreement is, and what it does not say yet. */
export function MissingSection({ facts, missing = listMissing(facts), hrefOf, note }: MissingSectionProps) {
  return (
    <Section id="missing" heading="Not recorded yet" intro={wordCompleteness(facts)}>
      {missing.length > 0 && (
        <>
          {note !== undefined && <p>{note}</p>}
          <MissingList missing={missing} hrefOf={hrefOf} />
        </>
      )}
    </Section>
  )
}
