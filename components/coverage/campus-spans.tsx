import type { Route } from 'next'
import { StatusMark } from '@/components/coverage/status-mark'
import { PageLink } from '@/components/ui/links/page-link'
import { DataTable } from '@/components/ui/tables/data-table'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { countSchoolDays } from '@/lib/domain/calendar/school-calendar/school-days'
import type { CampusRow } from '@/lib/domain/staffing/coverage/make-coverage'
import { wordVacantDays } from '@/lib/domain/staffing/vacancy/word-vacancy'

/** From when to when a campus stood how, who was there, and on how many school days. */
export function CampusSpans({ row, caption }: { row: CampusRow; caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'dates', header: 'Dates', namesRow: true, cell: formatDateRange },
        { key: 'status', header: 'Status', cell: ({ status }) => <StatusMark status={status} /> },
        {
          key: 'officers',
          header: 'Officers',
          cell: ({ officers }) =>
            officers.length === 0
              ? 'nobody'
              : officers.map(({ officerId, officerName }) => (
                  <span key={officerId} className="block">
                    <PageLink href={`/officers/${officerId}` as Route}>{officerName}</PageLink>
                  </span>
                )),
        },
        {
          key: 'days',
          header: 'School days',
          align: 'end',
          cell: (span) => wordVacantDays(countSchoolDays(row.school, span)),
        },
      ]}
      rows={[...row.spans]}
      rowKey={({ startsOn }) => startsOn}
    />
  )
}
