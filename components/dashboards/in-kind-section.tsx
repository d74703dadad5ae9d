import { showFigure } from '@/components/costs/show-figure'
import { AgreementLink } from '@/components/dashboards/agreement-link'
import { Money } from '@/components/ui/figures/money'
import { Section } from '@/components/ui/shell/section'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { InKindLine } from '@/lib/domain/dashboards/list-in-kind'

type InKindSectionProps = { lines: readonly InKindLine[]; year: string }

/** What is given and not paid. Left out where nothing is. */
export function InKindSection({ lines, year }: InKindSectionProps) {
  if (lines.length === 0) return null
  return (
    <Section id="in-kind" heading="Given in kind" intro="Worth money, but never paid: in no total on this page.">
      <DataTable
        caption={`Given in kind in fiscal year ${year}, in dollars`}
        hideCaption
        columns={columns}
        rows={[...lines]}
        rowKey={({ key }) => key}
      />
    </Section>
  )
}

const columns: Column<InKindLine>[] = [
  { key: 'name', header: 'What', namesRow: true, cell: ({ name }) => name },
  { key: 'by', header: 'Given by', cell: ({ givenBy }) => givenBy.join(', ') },
  { key: 'agreement', header: 'Agreement', cell: ({ agreement }) => <AgreementLink agreement={agreement} /> },
  { key: 'worth', header: 'Worth', align: 'end', cell: ({ worth }) => <Money {...showFigure(worth)} stacked /> },
]
