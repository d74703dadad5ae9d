import type { Route } from 'next'
import { AgreementLink } from '@/components/dashboards/agreement-link'
import { PageLink } from '@/components/ui/links/page-link'
import { type StatusTone, StatusWord } from '@/components/ui/progress/status-word'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { lastDayOf } from '@/lib/domain/staffing/assignments/held-span'
import { replacementDueOn } from '@/lib/domain/staffing/assignments/list-vacancies'
import { wordCampuses, wordDays } from '@/lib/domain/staffing/assignments/word-assignment'
import type { OfficerAssignment } from '@/lib/domain/staffing/officers/officer-view'

type AssignmentsTableProps = {
  officerId: string
  officerName: string
  assignments: OfficerAssignment[]
  day: CalendarDate
  mayWrite: boolean
}

/** What an officer holds, held and will hold, the latest first. */
export function AssignmentsTable({ officerId, officerName, assignments, day, mayWrite }: AssignmentsTableProps) {
  const columns: Column<OfficerAssignment>[] = [
    {
      key: 'position',
      header: 'Position',
      namesRow: true,
      cell: ({ position, standsInFor }) => (
        <>
          {position.name}
          {standsInFor !== null && (
            <span className="block text-sm font-normal text-ink-soft">stands in for {standsInFor}</span>
          )}
        </>
      ),
    },
    { key: 'agreement', header: 'Agreement', cell: ({ agreement }) => <AgreementLink agreement={agreement} /> },
    { key: 'campuses', header: 'Campuses', cell: ({ campuses }) => wordCampuses(campuses) },
    {
      key: 'days',
      header: 'Days',
      cell: (assignment) => {
        const { tone, word } = stateOn(assignment, day)
        return (
          <>
            {wordDays(assignment)}
            <span className="block">
              <StatusWord tone={tone}>{word}</StatusWord>
            </span>
            <span className="block text-sm text-ink-soft">{wordReplacementAfter(assignment, assignments, day)}</span>
          </>
        )
      },
    },
    {
      key: 'change',
      header: <span className="sr-only">Change</span>,
      cell: (assignment) => <Changes officerId={officerId} officerName={officerName} assignment={assignment} />,
    },
  ]
  return (
    <DataTable
      caption={`Assignments of ${officerName}`}
      hideCaption
      columns={mayWrite ? columns : columns.slice(0, -1)}
      rows={assignments}
      rowKey={({ id }) => id}
    />
  )
}

function stateOn(
  { startsOn, endsOn, agreement }: OfficerAssignment,
  day: CalendarDate,
): { tone: StatusTone; word: string } {
  if (day < startsOn) return { tone: 'waiting', word: 'to come' }
  return lastDayOf(endsOn, agreement) < day ? { tone: 'over', word: 'over' } : { tone: 'good', word: 'serves' }
}

/** By when somebody else was due in the position; empty while the same officer goes on in it, or nothing says when. */
function wordReplacementAfter(
  { position, agreement, endsOn, standsInFor, replacementDays }: OfficerAssignment,
  all: readonly OfficerAssignment[],
  day: CalendarDate,
): string {
  if (endsOn === null || endsOn >= agreement.endsOn || standsInFor !== null) return ''
  const goesOn = all.some((one) => one.position.id === position.id && one.startsOn === addDays(endsOn, 1))
  const due = goesOn ? null : replacementDueOn(endsOn, replacementDays)
  return due === null ? '' : `A replacement ${due < day ? 'was' : 'is'} due by ${formatDate(due)}.`
}

type ChangesProps = { officerId: string; officerName: string; assignment: OfficerAssignment }

function Changes({ officerId, officerName, assignment }: ChangesProps) {
  const base = `/officers/${officerId}/assignments/${assignment.id}`
  const about = `${officerName} in ${assignment.position.name}`
  return (
    <span className="flex flex-wrap gap-x-4">
      <PageLink href={base as Route} about={about}>
        Change
      </PageLink>
      <PageLink href={`${base}/end` as Route} about={about}>
        End
      </PageLink>
      {assignment.standsInFor === null && (
        <PageLink href={`${base}/move` as Route} about={about}>
          Move
        </PageLink>
      )}
    </span>
  )
}
