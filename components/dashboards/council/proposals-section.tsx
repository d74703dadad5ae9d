import { showFigure } from '@/components/costs/show-figure'
import { AgreementLink } from '@/components/dashboards/agreement-link'
import { DaysOver } from '@/components/dashboards/days-over'
import { Money } from '@/components/ui/figures/money'
import { Section } from '@/components/ui/shell/section'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { Proposal } from '@/lib/domain/agreement/outlook'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { dayInZone } from '@/lib/domain/calendar/day-in-zone'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'

type ProposalsSectionProps = {
  proposals: readonly Proposal[]
  day: CalendarDate
  shortName: string
  timeZone: string
}

/** What other organizations propose: what it asks for, what it would cost, from when to when. */
export function ProposalsSection({ proposals, day, shortName, timeZone }: ProposalsSectionProps) {
  const columns: Column<Proposal>[] = [
    {
      key: 'agreement',
      header: 'Agreement',
      namesRow: true,
      cell: ({ number, title, sentAt, writtenBy }) => (
        <>
          <AgreementLink agreement={{ number, title }} />
          <span className="block text-sm text-ink-soft">
            sent by {writtenBy.shortName} on {formatDate(dayInZone(sentAt, timeZone))}
          </span>
        </>
      ),
    },
    {
      key: 'asks',
      header: 'Asks for',
      cell: ({ replaces, versionNumber }) =>
        replaces === null ? 'a new agreement' : `version ${versionNumber} in place of version ${replaces}`,
    },
    {
      key: 'dates',
      header: 'In force',
      cell: (proposal) => (
        <>
          {formatDateRange(proposal)}
          <DaysOver endsOn={proposal.endsOn} day={day} />
        </>
      ),
    },
    { key: 'total', header: 'Total cost', align: 'end', cell: ({ total }) => <Money {...showFigure(total)} stacked /> },
    {
      key: 'ours',
      header: `${shortName} would pay`,
      align: 'end',
      cell: ({ oursToPay }) => <Money {...showFigure(oursToPay)} stacked />,
    },
  ]
  return (
    <Section
      id="proposed"
      heading={`Proposed to ${shortName}`}
      intro="Over all the months that each would serve; in no total on this page."
    >
      {proposals.length === 0 ? (
        <p>Nothing waits for an answer.</p>
      ) : (
        <DataTable
          caption={`Agreements proposed to ${shortName}, in dollars`}
          hideCaption
          columns={columns}
          rows={[...proposals]}
          rowKey={({ number, versionNumber }) => `${number} ${versionNumber}`}
        />
      )}
    </Section>
  )
}
