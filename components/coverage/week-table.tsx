import { CampusLink } from '@/components/coverage/campus-link'
import { StatusMark } from '@/components/coverage/status-mark'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import { type CalendarDate, dateParts } from '@/lib/domain/calendar/calendar-date'
import { includesDate } from '@/lib/domain/calendar/date-range'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { schoolDaysWithin } from '@/lib/domain/calendar/school-calendar/school-days'
import { schoolYearOn } from '@/lib/domain/calendar/school-year'
import { nameWeekday, weekdayOf } from '@/lib/domain/calendar/weekday'
import type { CampusRow, Coverage } from '@/lib/domain/staffing/coverage/make-coverage'

type WeekTableProps = { coverage: Coverage; rows: readonly CampusRow[]; withDistrict: boolean }

/** Campus by day: how each stands, and who is there. */
export function WeekTable({ coverage, rows, withDistrict }: WeekTableProps) {
  const days = coverage.periods.map(({ startsOn }) => startsOn).filter((day) => isShown(day, coverage.campuses))
  const columns: Column<CampusRow>[] = [
    {
      key: 'campus',
      header: 'Campus',
      namesRow: true,
      cell: ({ campus }) => <CampusLink campus={campus} withDistrict={withDistrict} />,
    },
    ...days.map(
      (day): Column<CampusRow> => ({
        key: day,
        header: `${nameWeekday(day).slice(0, 3)}, ${formatDate(day).split(' ')[0]?.slice(0, 3)} ${dateParts(day).day}`,
        cell: (row) => <DayCell row={row} day={day} />,
      }),
    ),
  ]
  return (
    <DataTable
      caption={`Officers by campus and day, week of ${formatDate(coverage.range.startsOn)}`}
      hideCaption
      columns={columns}
      rows={[...rows]}
      rowKey={({ campus }) => campus.campusId}
    />
  )
}

/** Monday to Friday, and a weekend day on which some campus has school. */
function isShown(day: CalendarDate, rows: readonly CampusRow[]): boolean {
  return ![0, 6].includes(weekdayOf(day)) || rows.some(({ school }) => isSchoolDay(school, day))
}

function isSchoolDay(school: CampusRow['school'], day: CalendarDate): boolean {
  return schoolDaysWithin(school, { startsOn: day, endsOn: day }).length > 0
}

function DayCell({ row, day }: { row: CampusRow; day: CalendarDate }) {
  const span = row.spans.find((one) => includesDate(one, day))
  if (span === undefined) return null
  const isRecorded = row.school.recorded.has(schoolYearOn(day))
  if (isRecorded && !isSchoolDay(row.school, day)) return <span className="text-ink-soft">no school</span>
  return (
    <>
      <StatusMark status={span.status} />
      {span.officers.map(({ officerId, officerName }) => (
        <span key={officerId} className="block text-sm text-ink-soft">
          {officerName}
        </span>
      ))}
    </>
  )
}
