import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { OfficerAbsence } from '@/lib/domain/staffing/officers/officer-view'

type SubstitutesListProps = { substitutes: OfficerAbsence['substitutes']; mayWrite: boolean }

/** Who stands in, in which position and on which days. */
export function SubstitutesList({ substitutes, mayWrite }: SubstitutesListProps) {
  if (substitutes.length === 0) return <p className="mb-4">Nobody stands in.</p>
  return (
    <ul className="mb-4 space-y-1">
      {substitutes.map(({ assignmentId, officerId, officerName, positionName, ...days }) => (
        <li key={assignmentId}>
          <PageLink href={`/officers/${officerId}` as Route}>{officerName}</PageLink> in {positionName},{' '}
          {formatDateRange(days)}
          {mayWrite && (
            <>
              {'. '}
              <PageLink
                href={`/officers/${officerId}/assignments/${assignmentId}/remove` as Route}
                about={`${officerName} as a substitute`}
              >
                Take back
              </PageLink>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
