import { CampusLink } from '@/components/coverage/campus-link'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import { dateParts } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { CampusTally } from '@/lib/domain/staffing/coverage/cover-campus'
import type { CampusRow, Coverage } from '@/lib/domain/staffing/coverage/make-coverage'

type PeriodsTableProps = {
  coverage: Coverage
  rows: readonly CampusRow[]
  /** Names a period's column: "Aug 14" for a week, "August" for a month. */
  unit: 'week' | 'month'
  caption: string
  withDistrict: boolean
}

/** Campus by week or month: on how many of the school days that are paid for somebody was there. */
export function PeriodsTable({ coverage, rows, unit, caption, withDistrict }: PeriodsTableProps) {
  const { total } = coverage
  const columns: Column<CampusRow>[] = [
    {
      key: 'campus',
      header: 'Campus',
      namesRow: true,
      cell: ({ campus }) => <CampusLink campus={campus} withDistrict={withDistrict} />,
      total: 'All campuses',
    },
    {
      key: 'delivered',
      header: 'Delivered of planned',
      align: 'end',
      cell: (row) => wordOf(row.total),
      total: wordOf(total),
    },
    ...(['vacant', 'absent'] as const).map(
      (status): Column<CampusRow> => ({
        key: status,
        header: `Days ${status}`,
        align: 'end',
        cell: (row) => wordCount(row.total.days?.[status]),
        total: wordCount(total.days?.[status]),
      }),
    ),
    ...coverage.periods.map(
      (period, place): Column<CampusRow> => ({
        key: period.startsOn,
        header: namePeriod(period, unit),
        align: 'end',
        cell: ({ periods }) => <PeriodCell tally={periods[place]} />,
        total: null,
      }),
    ),
  ]
  return (
    <DataTable
      caption={caption}
      captionNote="Delivered of planned school days: planned are the days on which an officer is paid for, delivered those on which one is there, alone or shared."
      columns={columns}
      rows={[...rows]}
      rowKey={({ campus }) => campus.campusId}
      narrow="scroll"
    />
  )
}

function namePeriod(period: DateRange, unit: 'week' | 'month'): string {
  const { year, day } = dateParts(period.startsOn)
  const month = formatDate(period.startsOn).slice(0, 3)
  return unit === 'month' ? `${month} ${year}` : `${month} ${day}`
}

function PeriodCell({ tally }: { tally: CampusTally | undefined }) {
  if (tally?.days == null) return <span className="text-ink-soft">not recorded</span>
  if (tally.planned === 0) return <span className="text-ink-soft">none</span>
  const isShort = tally.delivered !== tally.planned
  return (
    <span className={isShort ? 'font-semibold underline decoration-caution decoration-2' : ''}>{wordOf(tally)}</span>
  )
}

function wordOf({ planned, delivered }: CampusTally): string {
  return planned === null || delivered === null ? 'not recorded' : `${wordCount(delivered)} of ${wordCount(planned)}`
}

function wordCount(days: number | undefined): string {
  return days === undefined ? 'not recorded' : days.toLocaleString('en-US')
}
