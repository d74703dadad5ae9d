import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { StatusWord } from '@/components/ui/progress/status-word'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { isDutyOverdue } from '@/lib/domain/training/list-standings'
import type { FollowUpDuty } from '@/lib/domain/training/training-record'

export type DutyRow = FollowUpDuty & { officer: { id: string; name: string } }

type DutiesTableProps = { caption: string; rows: DutyRow[]; day: CalendarDate; mayWrite: boolean }

/** What is to be done after training, who sees to it, and by when. */
export function DutiesTable({ caption, rows, day, mayWrite }: DutiesTableProps) {
  const columns: Column<DutyRow>[] = [
    {
      key: 'what',
      header: 'What is to be done',
      namesRow: true,
      cell: ({ what, course, officer }) => (
        <>
          {what}
          <span className="block text-sm font-normal text-ink-soft">
            {officer.name}
            {course !== null && `, after ${course}`}
          </span>
        </>
      ),
    },
    { key: 'owner', header: 'Who sees to it', cell: ({ owner }) => owner },
    { key: 'standing', header: 'How it stands', cell: (duty) => <DutyStanding duty={duty} day={day} /> },
    {
      key: 'done',
      header: <span className="sr-only">Done</span>,
      cell: ({ id, officer, doneOn, what }) =>
        doneOn === null && (
          <PageLink href={`/officers/${officer.id}/duties/${id}` as Route} about={what}>
            Record as done
          </PageLink>
        ),
    },
  ]
  return (
    <DataTable
      caption={caption}
      columns={mayWrite ? columns : columns.slice(0, -1)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function DutyStanding({ duty, day }: { duty: FollowUpDuty; day: CalendarDate }) {
  if (duty.doneOn !== null) {
    return (
      <StatusWord tone="good" since={`on ${formatDate(duty.doneOn)}`}>
        done
      </StatusWord>
    )
  }
  return isDutyOverdue(duty, day) ? (
    <StatusWord tone="attention" since={`was due by ${formatDate(duty.dueOn)}`}>
      overdue
    </StatusWord>
  ) : (
    <StatusWord tone="waiting" since={`by ${formatDate(duty.dueOn)}`}>
      due
    </StatusWord>
  )
}
