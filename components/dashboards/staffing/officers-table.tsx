import type { Route } from 'next'
import { AgreementLink } from '@/components/dashboards/agreement-link'
import { PageLink } from '@/components/ui/links/page-link'
import { StatusWord } from '@/components/ui/progress/status-word'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { OfficerRow } from '@/lib/domain/dashboards/list-officer-rows'
import { wordBasisPoints } from '@/lib/domain/dashboards/words/word-basis-points'

type OfficersTableProps = { caption: string; rows: OfficerRow[] }

/** Campus, officer, position; places that nobody holds say so. */
export function OfficersTable({ caption, rows }: OfficersTableProps) {
  return <DataTable caption={caption} hideCaption columns={columns} rows={rows} rowKey={({ key }) => key} />
}

const columns: Column<OfficerRow>[] = [
  {
    key: 'campus',
    header: 'Campus',
    namesRow: true,
    cell: ({ campus, officer }) => {
      if (officer === null) return <StatusWord tone="attention">vacant</StatusWord>
      if (campus === null) return <span className="text-ink-soft">campus not recorded</span>
      return <PageLink href={`/coverage/${campus.id}` as Route}>{campus.name}</PageLink>
    },
  },
  {
    key: 'officer',
    header: 'Officer',
    cell: ({ officer }) =>
      officer === null ? 'nobody' : <PageLink href={`/officers/${officer.id}` as Route}>{officer.name}</PageLink>,
  },
  {
    key: 'position',
    header: 'Position',
    cell: ({ positionName, agencyName }) => (
      <>
        {positionName}
        <span className="block text-sm text-ink-soft">{agencyName}</span>
      </>
    ),
  },
  { key: 'agreement', header: 'Agreement', cell: ({ agreement }) => <AgreementLink agreement={agreement} /> },
  {
    key: 'time',
    header: 'Officer’s time there',
    align: 'end',
    cell: ({ officer, campus, basisPoints, primary }) => {
      if (officer === null || campus === null) return null
      return `${basisPoints === null ? 'not recorded' : wordBasisPoints(basisPoints)}${primary ? '' : ', shared'}`
    },
  },
]
