import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { DataTable } from '@/components/ui/tables/data-table'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { OfficerAbsence } from '@/lib/domain/staffing/officers/officer-view'

type AbsencesListProps = { officerId: string; absences: OfficerAbsence[]; mayWrite: boolean }

/** Days on which an officer is away, the latest first, and who stands in. */
export function AbsencesList({ officerId, absences, mayWrite }: AbsencesListProps) {
  if (absences.length === 0) return <p>No absence is recorded.</p>
  return (
    <DataTable
      caption="Absences, and who stands in"
      hideCaption
      columns={[
        {
          key: 'days',
          header: 'Away',
          namesRow: true,
          cell: (absence) =>
            mayWrite ? (
              <PageLink href={`/officers/${officerId}/absences/${absence.id}` as Route}>
                {formatDateRange(absence)}
              </PageLink>
            ) : (
              formatDateRange(absence)
            ),
        },
        {
          key: 'substitutes',
          header: 'Who stands in',
          cell: ({ substitutes }) =>
            substitutes.length === 0
              ? 'nobody'
              : substitutes.map(({ assignmentId, officerId: id, officerName, positionName, ...days }) => (
                  <span key={assignmentId} className="block">
                    <PageLink href={`/officers/${id}` as Route}>{officerName}</PageLink> in {positionName},{' '}
                    {formatDateRange(days)}
                  </span>
                )),
        },
      ]}
      rows={absences}
      rowKey={({ id }) => id}
    />
  )
}
