import { ClausesSection } from '@/components/agreements/view/clauses-section'
import { CostsSection } from '@/components/agreements/view/costs-section'
import { PaperLine } from '@/components/agreements/view/paper-line'
import { PartiesList } from '@/components/agreements/view/parties-list'
import { PositionsTable } from '@/components/agreements/view/positions-table'
import { Section } from '@/components/ui/shell/section'
import { DefinitionList } from '@/components/ui/tables/definition-list'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'

type AgreementBodyProps = {
  agreement: AgreementView
  /** The cost breakdown of the agreement that this one renews. */
  before: Breakdown | null
  day: CalendarDate
}

/** Everything that one version says: who pays what, who is where, purpose and duties, parties and paper. */
export function AgreementBody({ agreement, before, day }: AgreementBodyProps) {
  const { version, parties, positions, clauses } = agreement
  const isReplaced = version.recordedAt !== null && !version.latest
  // Of an agreement that has ended, who was where on its last day.
  const on = version.endsOn < day ? version.endsOn : day
  return (
    <>
      <CostsSection agreement={agreement} before={before} />
      <Section id="positions" heading="Positions and campuses" intro={`Who is where, as of ${formatDate(on)}.`}>
        {positions.length === 0 ? (
          <p>No SRO position is recorded.</p>
        ) : (
          <>
            {isReplaced && <p className="mb-4">Officers are listed with the newest recorded version.</p>}
            <PositionsTable positions={positions} day={on} linked={version.latest && version.recordedAt !== null} />
          </>
        )}
      </Section>
      <Section id="duties" heading="Purpose and duties">
        <ClausesSection clauses={clauses} />
      </Section>
      <Section id="parties" heading="Parties and paper">
        <DefinitionList
          items={[
            { key: 'parties', term: 'Parties', value: <PartiesList parties={parties} /> },
            ...(version.recordedAt === null
              ? []
              : [
                  {
                    key: 'signed',
                    term: 'Signed',
                    value: version.signedOn === null ? 'not recorded' : formatDate(version.signedOn),
                  },
                  { key: 'by', term: 'Signed by', value: version.signedBy ?? 'not recorded' },
                ]),
            { key: 'paper', term: 'Paper', value: <PaperLine {...agreement} /> },
          ]}
        />
      </Section>
    </>
  )
}
