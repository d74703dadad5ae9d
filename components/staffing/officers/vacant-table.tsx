import { AgreementLink } from '@/components/dashboards/agreement-link'
import { StatusWord } from '@/components/ui/progress/status-word'
import { DataTable } from '@/components/ui/tables/data-table'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { addDays } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import {
  isReplacementOverdue,
  type VacantPosition,
  wordReplacement,
} from '@/lib/domain/staffing/assignments/vacant-position'

type VacantTableProps = { vacant: VacantPosition[]; day: CalendarDate }

/** Places that nobody holds today: since when, and by when a replacement is due. */
export function VacantTable({ vacant, day }: VacantTableProps) {
  return (
    <DataTable
      caption={`SRO positions that are vacant on ${formatDate(day)}`}
      hideCaption
      columns={[
        {
          key: 'position',
          header: 'Position',
          namesRow: true,
          cell: ({ positionName, agencyName }) => (
            <>
              {positionName}
              <span className="block text-sm font-normal text-ink-soft">{agencyName}</span>
            </>
          ),
        },
        { key: 'agreement', header: 'Agreement', cell: ({ agreement }) => <AgreementLink agreement={agreement} /> },
        { key: 'since', header: 'Vacant since', cell: ({ vacancy }) => formatDate(vacancy.since) },
        {
          key: 'due',
          header: 'Replacement',
          cell: (row) => (
            <>
              {isReplacementOverdue(row, day) ? <StatusWord tone="attention">overdue</StatusWord> : null}{' '}
              {wordReplacement(row.vacancy, day)}
              {row.vacancy.filled && ` The next officer begins on ${formatDate(addDays(row.vacancy.until, 1))}.`}
            </>
          ),
        },
      ]}
      rows={vacant}
      rowKey={({ positionId, vacancy }) => `${positionId} ${vacancy.since} ${vacancy.until} ${vacancy.leftOn}`}
    />
  )
}
