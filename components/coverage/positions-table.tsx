import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import { WholeYears } from '@/components/ui/tables/whole-years'
import type { PositionRow } from '@/lib/domain/staffing/coverage/make-coverage'
import type { PositionTally } from '@/lib/domain/staffing/coverage/staff-position'
import { wordVacantDays } from '@/lib/domain/staffing/vacancy/word-vacancy'

type PositionsTableProps = { caption: string; rows: readonly PositionRow[] }

/** Planned and delivered school days by SRO position, and those on which nobody held it. */
export function CoveragePositionsTable({ caption, rows }: PositionsTableProps) {
  const columns: Column<PositionRow>[] = [
    {
      key: 'position',
      header: 'Position',
      namesRow: true,
      cell: ({ position }) => (
        <>
          {position.name}
          <span className="block text-sm text-ink-soft">{position.agencyName}</span>
        </>
      ),
    },
    {
      key: 'agreement',
      header: 'Agreement',
      cell: ({ position: { agreement } }) => (
        <PageLink href={`/agreements/${agreement.number}/vacancy` as Route}>
          <WholeYears title={agreement.title} />
        </PageLink>
      ),
    },
    { key: 'officers', header: 'Officers', cell: ({ spans }) => listNames(spans) },
    ...(['planned', 'delivered', 'absent'] as const).map(
      (part): Column<PositionRow> => ({
        key: part,
        header: `Days ${part}`,
        align: 'end',
        cell: ({ total }) => wordDays(total, total[part]),
      }),
    ),
    {
      key: 'vacant',
      header: 'Days vacant',
      align: 'end',
      cell: ({ total }) => wordDays(total, total.vacant),
    },
  ]
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={columns}
      rows={[...rows]}
      rowKey={({ position }) => position.id}
    />
  )
}

function wordDays({ notRecorded }: PositionTally, days: number): string {
  return notRecorded.length > 0 ? wordVacantDays({ days, notRecorded }) : days.toLocaleString('en-US')
}

function listNames(spans: PositionRow['spans']): string {
  const names = [...new Set(spans.flatMap(({ officerNames }) => officerNames))]
  return names.length === 0 ? 'nobody' : names.join(', ')
}
