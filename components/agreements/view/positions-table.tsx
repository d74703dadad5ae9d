import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { DataTable } from '@/components/ui/tables/data-table'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'
import type { AssignmentView, PositionView } from '@/lib/domain/staffing/position-view'

type Row = { key: string; position: string; assignment: AssignmentView | null }
type PositionsTableProps = {
  positions: readonly PositionView[]
  day: CalendarDate
  /** Whether the officers have pages that this reader may open: those of a proposal need not. */
  linked: boolean
}

/** SRO positions, the officers assigned to them and where they stand. */
export function PositionsTable({ positions, day, linked }: PositionsTableProps) {
  const rows = positions.flatMap(({ key, name, assignments }): Row[] =>
    assignments.length === 0
      ? [{ key, position: name, assignment: null }]
      : assignments.map((assignment, place) => ({ key: `${key} ${place}`, position: name, assignment })),
  )
  return (
    <DataTable<Row>
      caption="SRO positions, officers and campuses"
      hideCaption
      columns={[
        {
          key: 'officer',
          header: 'Officer',
          namesRow: true,
          cell: ({ assignment }) => (
            <>
              {assignment === null ? 'nobody assigned' : <OfficerName {...assignment} linked={linked} />}
              {assignment?.standsInFor && (
                <span className="block text-sm font-normal text-ink-soft">stands in for {assignment.standsInFor}</span>
              )}
            </>
          ),
        },
        { key: 'position', header: 'Position', cell: ({ position }) => position },
        { key: 'primary', header: 'Primary campus', cell: ({ assignment }) => wordCampuses(assignment, true) },
        { key: 'shared', header: 'Shared campuses', cell: ({ assignment }) => wordCampuses(assignment, false) },
        { key: 'dates', header: 'Assigned', cell: ({ assignment }) => wordDates(assignment, day) },
      ]}
      rows={rows}
      rowKey={(row) => row.key}
    />
  )
}

function OfficerName({ officerId, officerName, linked }: AssignmentView & { linked: boolean }) {
  return linked ? <PageLink href={`/officers/${officerId}` as Route}>{officerName}</PageLink> : officerName
}

function wordCampuses(assignment: AssignmentView | null, primary: boolean): string {
  const campuses = assignment?.campuses.filter((campus) => campus.primary === primary) ?? []
  if (campuses.length === 0) return primary && assignment !== null ? 'not recorded' : ''
  return campuses
    .map(({ name, basisPoints }) => (basisPoints === null ? name : `${name}, ${basisPoints / 100}% of the time`))
    .join('; ')
}

function wordDates(assignment: AssignmentView | null, day: CalendarDate): string {
  if (assignment === null) return ''
  const { startsOn, endsOn } = assignment
  if (endsOn === null) return `${startsOn <= day ? 'since' : 'from'} ${formatDate(startsOn)}`
  return formatDateRange({ startsOn, endsOn })
}
