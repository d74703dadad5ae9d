import { AgreementLink } from '@/components/dashboards/agreement-link'
import { Section } from '@/components/ui/shell/section'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { CostOrigin } from '@/lib/domain/agreement/cost-row'
import { lastDayOfNotice } from '@/lib/domain/agreement/last-day-of-notice'
import type { EndingAgreement } from '@/lib/domain/agreement/outlook'
import { addDays, type CalendarDate, daysBetween } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'

/** With the agreements of the same parties that begin after its last day. */
type EndingRow = EndingAgreement & { readonly following: readonly CostOrigin[] }

type EndingSectionProps = {
  ending: readonly EndingRow[]
  day: CalendarDate
  days: number
  organizationId: string
}

/** Recorded agreements whose last day is near, with the notice that they ask for. */
export function EndingSection({ ending, day, days, organizationId }: EndingSectionProps) {
  return (
    <Section id="ending" heading={`Ending within ${days} days`}>
      {ending.length === 0 ? (
        <p>No agreement ends by {formatDate(addDays(day, days))}.</p>
      ) : (
        <DataTable
          caption={`Agreements that end by ${formatDate(addDays(day, days))}`}
          hideCaption
          columns={makeColumns(day, organizationId)}
          rows={[...ending]}
          rowKey={({ number }) => number}
        />
      )}
    </Section>
  )
}

function makeColumns(day: CalendarDate, organizationId: string): Column<EndingRow>[] {
  return [
    { key: 'agreement', header: 'Agreement', namesRow: true, cell: (one) => <AgreementLink agreement={one} /> },
    {
      key: 'with',
      header: 'With',
      cell: ({ parties }) =>
        parties
          .filter((party) => party.organizationId !== organizationId)
          .map(({ shortName }) => shortName)
          .join(', '),
    },
    {
      key: 'ends',
      header: 'Last day',
      cell: ({ endsOn }) => `${formatDate(endsOn)}, ${wordDays(daysBetween(day, endsOn))}`,
    },
    {
      key: 'notice',
      header: 'Last day to give notice',
      cell: ({ endsOn, noticeDays }) => wordNotice(endsOn, noticeDays, day),
    },
    {
      key: 'next',
      header: 'What comes next',
      cell: (row) => <Next row={row} />,
    },
  ]
}

function Next({ row: { proposedNext, following } }: { row: EndingRow }) {
  if (proposedNext === null && following.length === 0) return 'nothing recorded or proposed'
  return (
    <>
      {proposedNext !== null && <span className="block">version {proposedNext} is proposed</span>}
      {following.map((agreement) => (
        <span key={agreement.number} className="block">
          <AgreementLink agreement={agreement} /> is {agreement.kind}
        </span>
      ))}
    </>
  )
}

/** "April 1, 2027, in 131 days; 90 days of notice asked"; the longest notice where clauses ask for several. */
function wordNotice(endsOn: CalendarDate, noticeDays: number | null, day: CalendarDate): string {
  if (noticeDays === null) return 'days of notice not recorded'
  const last = lastDayOfNotice(endsOn, noticeDays)
  const when = last < day ? 'which is over' : wordDays(daysBetween(day, last))
  return `${formatDate(last)}, ${when}; ${noticeDays === 1 ? '1 day' : `${noticeDays} days`} of notice asked`
}

function wordDays(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'tomorrow' : `in ${days} days`
}
