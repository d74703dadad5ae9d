import { StatusWord } from '@/components/ui/progress/status-word'
import { DataTable } from '@/components/ui/tables/data-table'
import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'
import { wordReplacement } from '@/lib/domain/staffing/assignments/vacant-position'
import type { VacancyLine } from '@/lib/domain/staffing/vacancy/list-vacancy-lines'
import { wordVacantDays } from '@/lib/domain/staffing/vacancy/word-vacancy'

type VacancyLinesTableProps = { lines: readonly VacancyLine[]; day: CalendarDate }

/** Each vacancy: from when to when, in how many school days, by when a replacement was due and when one began. */
export function VacancyLinesTable({ lines, day }: VacancyLinesTableProps) {
  return (
    <DataTable
      caption="Each vacancy, the latest first"
      hideCaption
      columns={[
        { key: 'position', header: 'Position', namesRow: true, cell: ({ positionName }) => positionName },
        { key: 'days', header: 'Vacant', cell: (line) => <VacantDays line={line} /> },
        { key: 'replacement', header: 'Replacement', cell: (line) => wordNext(line, day) },
        {
          key: 'school-days',
          header: 'School days without an officer',
          align: 'end',
          cell: ({ counted, illustrative }) => (
            <>
              {wordVacantDays(counted)}
              {illustrative && <span className="block text-sm text-ink-soft">illustrative calendar</span>}
            </>
          ),
        },
      ]}
      rows={[...lines]}
      rowKey={({ key }) => key}
    />
  )
}

function VacantDays({ line: { vacancy, goesOn } }: { line: VacancyLine }) {
  if (!goesOn) return formatDateRange({ startsOn: vacancy.since, endsOn: vacancy.until })
  return (
    <StatusWord tone="bad" since={`since ${formatDate(vacancy.since)}`}>
      vacant
    </StatusWord>
  )
}

function wordNext({ vacancy }: VacancyLine, day: CalendarDate): string {
  const due = wordReplacement(vacancy, day)
  if (!vacancy.filled) return due
  const began = addDays(vacancy.until, 1)
  return `${due} The next officer ${began <= day ? 'began' : 'begins'} on ${formatDate(began)}.`
}
