import { showFigure } from '@/components/costs/show-figure'
import { AgreementLink } from '@/components/dashboards/agreement-link'
import { DaysOver } from '@/components/dashboards/days-over'
import { DifferenceCell } from '@/components/dashboards/difference-cell'
import { Money } from '@/components/ui/figures/money'
import { Section } from '@/components/ui/shell/section'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ProposedYear } from '@/lib/domain/dashboards/make-district-view'

type ProposedSectionProps = { proposed: readonly ProposedYear[]; day: CalendarDate; shortName: string }

/** Proposed versions that would serve the fiscal year or the next. Left out where there is none. */
export function ProposedSection({ proposed, day, shortName }: ProposedSectionProps) {
  if (proposed.length === 0) return null
  const columns: Column<ProposedYear>[] = [
    {
      key: 'agreement',
      header: 'Proposed',
      namesRow: true,
      cell: ({ agreement, endsOn }) => (
        <>
          <AgreementLink agreement={agreement} />
          <span className="block text-sm text-ink-soft">
            {agreement.replaces ? `version ${agreement.versionNumber}, proposed` : 'new agreement, proposed'}
          </span>
          <DaysOver endsOn={endsOn} day={day} />
        </>
      ),
    },
    { key: 'year', header: 'Fiscal year', cell: ({ fiscalYear }) => fiscalYear.label },
    {
      key: 'total',
      header: 'Total cost',
      align: 'end',
      cell: ({ split }) => <Money {...showFigure(split.total)} stacked />,
    },
    {
      key: 'ours',
      header: `${shortName} would pay`,
      align: 'end',
      cell: ({ split }) => <Money {...showFigure(split.ours)} stacked />,
    },
    {
      key: 'change',
      header: `Change for ${shortName}`,
      align: 'end',
      cell: ({ change }) => <DifferenceCell difference={change} />,
    },
  ]
  return (
    <Section id="proposed" heading="Proposed, in no total">
      <DataTable
        caption="Proposed cost by fiscal year, in dollars, which no total on this page counts"
        hideCaption
        columns={columns}
        rows={[...proposed]}
        rowKey={({ agreement, fiscalYear }) => `${agreement.number} ${fiscalYear.label}`}
      />
    </Section>
  )
}
