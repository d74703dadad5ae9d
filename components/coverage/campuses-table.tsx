import { CampusLink } from '@/components/coverage/campus-link'
import { wordCount, wordDelivered } from '@/components/coverage/word-tally'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { CampusRow, Coverage } from '@/lib/domain/staffing/coverage/make-coverage'

type CampusesTableProps = {
  coverage: Coverage
  rows: readonly CampusRow[]
  caption: string
  withDistrict: boolean
}

/** Campus by campus: on how many of the school days that are paid for somebody was there, and why not on the others. */
export function CampusesTable({ coverage: { total }, rows, caption, withDistrict }: CampusesTableProps) {
  const columns: Column<CampusRow>[] = [
    {
      key: 'campus',
      header: 'Campus',
      namesRow: true,
      cell: ({ campus }) => <CampusLink campus={campus} withDistrict={withDistrict} />,
      total: 'All campuses',
    },
    {
      key: 'delivered',
      header: 'Delivered of planned',
      align: 'end',
      cell: (row) => wordDelivered(row.total),
      total: wordDelivered(total),
    },
    ...(['vacant', 'absent'] as const).map(
      (status): Column<CampusRow> => ({
        key: status,
        header: `Days ${status}`,
        align: 'end',
        cell: (row) => wordCount(row.total.days?.[status]),
        total: wordCount(total.days?.[status]),
      }),
    ),
  ]
  return (
    <DataTable
      caption={caption}
      captionNote="Planned are the school days on which an officer is paid for, delivered those on which one is there, alone or shared."
      columns={columns}
      rows={[...rows]}
      rowKey={({ campus }) => campus.campusId}
    />
  )
}
