import type { Route } from 'next'
import { AgreementLink } from '@/components/dashboards/agreement-link'
import { PageLink } from '@/components/ui/links/page-link'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { TrainingStanding } from '@/lib/domain/training/list-standings'
import { StandingWord } from './standing-word'
import { wordCounted, wordRequirement } from './word-requirement'

export type StandingRow = TrainingStanding & { officer: { id: string; name: string } }

type StandingsTableProps = { caption: string; rows: StandingRow[]; showOfficer: boolean }

/** What is asked of officers, and how it stands. */
export function StandingsTable({ caption, rows, showOfficer }: StandingsTableProps) {
  const columns: Column<StandingRow>[] = [
    {
      key: 'officer',
      header: 'Officer',
      namesRow: true,
      cell: ({ officer }) => <PageLink href={`/officers/${officer.id}` as Route}>{officer.name}</PageLink>,
    },
    {
      key: 'asked',
      header: 'Asked for',
      namesRow: !showOfficer,
      cell: ({ requirement }) => wordRequirement(requirement),
    },
    {
      key: 'source',
      header: 'By',
      cell: ({ source }) =>
        source.kind === 'agreement' ? (
          <AgreementLink agreement={{ number: source.rule.agreementNumber, title: source.rule.agreementTitle }} />
        ) : (
          <>
            {source.rule.citation}
            <span className="block text-sm text-ink-soft">
              {source.rule.encouraged ? 'encouraged; ' : ''}verify with counsel
            </span>
          </>
        ),
    },
    {
      key: 'standing',
      header: 'Training completed',
      cell: (row) => (
        <>
          <StandingWord standing={row.standing} />
          {wordCounted(row) !== '' && <span className="block text-sm text-ink-soft">{wordCounted(row)}</span>}
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={showOfficer ? columns : columns.slice(1)}
      rows={rows}
      rowKey={({ officer, key }) => `${officer.id} ${key}`}
    />
  )
}
