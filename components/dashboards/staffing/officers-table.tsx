import { AgreementLink } from '@/components/dashboards/agreement-link'
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
    cell: ({ campusName, officerName }) => {
      if (officerName === null) return <StatusWord tone="attention">vacant</StatusWord>
      return campusName ?? <span className="text-ink-soft">campus not recorded</span>
    },
  },
  { key: 'officer', header: 'Officer', cell: ({ officerName }) => officerName ?? 'nobody' },
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
    cell: ({ officerName, campusName, basisPoints, primary }) => {
      if (officerName === null || campusName === null) return null
      return `${basisPoints === null ? 'not recorded' : wordBasisPoints(basisPoints)}${primary ? '' : ', shared'}`
    },
  },
]
