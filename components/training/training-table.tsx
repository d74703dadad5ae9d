import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { StatusWord } from '@/components/ui/progress/status-word'
import { DataTable } from '@/components/ui/tables/data-table'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { type TrainingRecord, wordMinutes } from '@/lib/domain/training/training-record'

type TrainingTableProps = { officerId: string; trainings: TrainingRecord[]; day: CalendarDate; mayWrite: boolean }

/** What an officer completed, the latest first, with its proof. */
export function TrainingTable({ officerId, trainings, day, mayWrite }: TrainingTableProps) {
  if (trainings.length === 0) return <p>No training is recorded.</p>
  return (
    <DataTable
      caption="Training completed"
      columns={[
        {
          key: 'course',
          header: 'Course',
          namesRow: true,
          cell: ({ id, course, provider }) => (
            <>
              {mayWrite ? (
                <PageLink href={`/officers/${officerId}/training/${id}` as Route}>{course}</PageLink>
              ) : (
                course
              )}
              {provider !== null && <span className="block text-sm font-normal text-ink-soft">{provider}</span>}
            </>
          ),
        },
        { key: 'hours', header: 'Hours', align: 'end', cell: ({ minutes }) => wordMinutes(minutes) },
        { key: 'completed', header: 'Completed', cell: ({ completedOn }) => formatDate(completedOn) },
        {
          key: 'expires',
          header: 'Expires',
          cell: ({ expiresOn }) => {
            if (expiresOn === null) return 'does not expire'
            return expiresOn < day ? (
              <StatusWord tone="attention" since={`on ${formatDate(expiresOn)}`}>
                expired
              </StatusWord>
            ) : (
              formatDate(expiresOn)
            )
          },
        },
        {
          key: 'counts',
          header: 'About schools',
          cell: ({ forSchools }) => (forSchools ? 'yes, counts' : 'no, does not count'),
        },
        {
          key: 'proof',
          header: 'Proof',
          cell: ({ id, proof }) =>
            proof === null ? (
              'no file'
            ) : (
              <a href={`/officers/${officerId}/training/${id}/paper/file`}>{proof.fileName}</a>
            ),
        },
      ]}
      rows={trainings}
      rowKey={({ id }) => id}
    />
  )
}
