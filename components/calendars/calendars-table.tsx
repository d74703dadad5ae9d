import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { DataTable } from '@/components/ui/tables/data-table'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'

/** The calendars that are kept, a school year a row. */
export function CalendarsTable({ calendars }: { calendars: readonly SchoolCalendar[] }) {
  return (
    <DataTable
      caption="School calendars kept"
      hideCaption
      columns={[
        {
          key: 'year',
          header: 'School year',
          namesRow: true,
          cell: ({ schoolYear }) => (
            <PageLink href={`/calendars/${schoolYear}` as Route}>{formatSchoolYear(schoolYear)}</PageLink>
          ),
        },
        {
          key: 'days',
          header: 'Days in session',
          align: 'end',
          cell: ({ days, illustrative }) => (
            <>
              {days.length}
              {illustrative && <span className="block text-sm text-ink-soft">illustrative</span>}
            </>
          ),
        },
        { key: 'first', header: 'First day', cell: ({ days }) => days[0] && formatDate(days[0]) },
        { key: 'last', header: 'Last day', cell: ({ days }) => wordLast(days) },
        {
          key: 'semester',
          header: 'Second semester begins',
          cell: ({ secondSemesterStartsOn: day }) => (day === null ? 'not recorded' : formatDate(day)),
        },
        { key: 'source', header: 'Source', cell: ({ source }) => source ?? 'not recorded' },
      ]}
      rows={[...calendars]}
      rowKey={({ schoolYear }) => String(schoolYear)}
    />
  )
}

function wordLast(days: SchoolCalendar['days']): string {
  const last = days.at(-1)
  return last === undefined ? '' : formatDate(last)
}
