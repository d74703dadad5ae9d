import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { StatusWord } from '@/components/ui/progress/status-word'
import { DataTable } from '@/components/ui/tables/data-table'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { wordCampuses } from '@/lib/domain/staffing/assignments/word-assignment'
import type { OfficerLine } from '@/lib/domain/staffing/officers/officer-view'

type OfficerTableProps = { caption: string; officers: OfficerLine[] }

/** Officers of one agency, and where they serve today. */
export function OfficerTable({ caption, officers }: OfficerTableProps) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        {
          key: 'name',
          header: 'Officer',
          namesRow: true,
          cell: ({ id, name }) => <PageLink href={`/officers/${id}` as Route}>{name}</PageLink>,
        },
        {
          key: 'position',
          header: 'Position today',
          cell: ({ holds, awayUntil }) => (
            <>
              {holds.length === 0 && <span className="text-ink-soft">not assigned</span>}
              {holds.map(({ assignmentId, positionName, substitute }) => (
                <span key={assignmentId} className="block">
                  {positionName}
                  {substitute && ', as a substitute'}
                </span>
              ))}
              {awayUntil !== null && (
                <StatusWord tone="waiting" since={`until ${formatDate(awayUntil)}`}>
                  away
                </StatusWord>
              )}
            </>
          ),
        },
        {
          key: 'campus',
          header: 'Campus today',
          cell: ({ holds }) =>
            holds.map(({ assignmentId, campuses }) => (
              <span key={assignmentId} className="block">
                {wordCampuses(campuses)}
              </span>
            )),
        },
      ]}
      rows={officers}
      rowKey={({ id }) => id}
    />
  )
}
