import { CampusLink } from '@/components/coverage/campus-link'
import { wordCount, wordDelivered } from '@/components/coverage/word-tally'
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
  /** Names a period's column: "Aug 14" for a week, "Aug" for a month. */
  unit: 'week' | 'month'
  withDistrict: boolean
}

/** Campus by week or month: school days on which an officer was there. Months fit a printed page; weeks do not. */
export function PeriodsTable({ coverage: { periods }, rows, unit, withDistrict }: PeriodsTableProps) {
  const columns: Column<CampusRow>[] = [
    {
      key: 'campus',
      header: 'Campus',
      namesRow: true,
      cell: ({ campus }) => <CampusLink campus={campus} withDistrict={withDistrict} />,
    },
    ...periods.map(
      (period, place): Column<CampusRow> => ({
        key: period.startsOn,
        header: namePeriod(period, unit, periods[place - 1]),
        align: 'end',
        cell: (row) => <PeriodCell tally={row.periods[place]} />,
      }),
    ),
  ]
  return (
    <div className={unit === 'week' ? 'print:hidden' : ''}>
      <DataTable
        caption={`School days with an officer, ${unit} by ${unit}`}
        captionNote="Where they are fewer than planned, both are given."
        columns={columns}
        rows={[...rows]}
        rowKey={({ campus }) => campus.campusId}
        narrow="scroll"
      />
    </div>
  )
}

/** The year stands where it begins. */
function namePeriod({ startsOn }: DateRange, unit: 'week' | 'month', before: DateRange | undefined): string {
  const { year, day } = dateParts(startsOn)
  const month = formatDate(startsOn).slice(0, 3)
  if (unit === 'week') return `${month} ${day}`
  return before !== undefined && dateParts(before.startsOn).year === year ? month : `${month} ${year}`
}

function PeriodCell({ tally }: { tally: CampusTally | undefined }) {
  if (tally?.days == null) return <span className="text-ink-soft">not recorded</span>
  const { planned, delivered } = tally
  if (planned === 0) return <span className="text-ink-soft">none</span>
  if (delivered === planned) return wordCount(delivered ?? undefined)
  return <span className="font-semibold underline decoration-caution decoration-2">{wordDelivered(tally)}</span>
}
