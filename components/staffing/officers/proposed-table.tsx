import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { DataTable } from '@/components/ui/tables/data-table'
import { WholeYears } from '@/components/ui/tables/whole-years'
import { wordCampuses, wordDays } from '@/lib/domain/staffing/assignments/word-assignment'
import type { ProposedAssignment } from '@/lib/domain/staffing/officers/officer-view'

/** Who is to serve where, as proposed versions say. */
export function ProposedTable({ proposed }: { proposed: ProposedAssignment[] }) {
  return (
    <DataTable
      caption="Officers in proposed versions"
      hideCaption
      columns={[
        { key: 'officer', header: 'Officer', namesRow: true, cell: ({ assignment }) => assignment.officerName },
        { key: 'position', header: 'Position', cell: ({ positionName }) => positionName },
        { key: 'campus', header: 'Campus', cell: ({ assignment }) => wordCampuses(assignment.campuses) },
        { key: 'days', header: 'Days', cell: ({ assignment }) => wordDays(assignment) },
        {
          key: 'by',
          header: 'Proposed by',
          cell: ({ proposedBy, agreement }) => (
            <>
              {proposedBy} in{' '}
              <PageLink href={`/agreements/${agreement.number}/versions/${agreement.versionNumber}` as Route}>
                <WholeYears title={agreement.title} />
              </PageLink>
            </>
          ),
        },
      ]}
      rows={proposed}
      rowKey={({ agreement, positionName, assignment }) =>
        `${agreement.number} ${positionName} ${assignment.officerName} ${assignment.startsOn}`
      }
    />
  )
}
