import { choiceBoxClass } from '@/components/ui/forms/choice-box-class'
import { addDays, type CalendarDate, dateParts } from '@/lib/domain/calendar/calendar-date'
import { formatDate, formatMonth } from '@/lib/domain/calendar/format-date'
import { type CalendarMonth, rangeOfMonth } from '@/lib/domain/calendar/month'
import { nameWeekday, WEEKDAYS, weekdayOf } from '@/lib/domain/calendar/weekday'
import { dayFieldName } from '@/lib/forms/calendars/day-fields'

type MonthTableProps = {
  month: CalendarMonth
  inSession: ReadonlySet<CalendarDate>
  /** Each day as a box to tick, or only how it is. */
  editable?: boolean
}

/** One month, a row a week, with its days in session. */
export function MonthTable({ month, inSession, editable = false }: MonthTableProps) {
  const weeks = listWeeks(month)
  const count = weeks.flat().filter((day) => day !== null && inSession.has(day)).length
  return (
    <table className="w-full max-w-xs table-fixed border-collapse self-start text-sm break-inside-avoid">
      <caption className="pb-1 text-start">
        <span className="font-semibold">{formatMonth(month)}</span>
        {!editable && <span className="text-ink-soft">, {count === 1 ? '1 day' : `${count} days`} in session</span>}
      </caption>
      <thead>
        <tr className="border-b border-ink">
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col" abbr={weekday} className="py-1 text-center font-normal text-ink-soft">
              {weekday.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)} className="border-b border-rule">
            {week.map((day, place) => (
              <td key={WEEKDAYS[place]} className="p-0.5 text-center">
                {day !== null && <Day day={day} ticked={inSession.has(day)} editable={editable} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, ticked, editable }: { day: CalendarDate; ticked: boolean; editable: boolean }) {
  const number = dateParts(day).day
  if (editable) {
    return (
      <label className="block cursor-pointer">
        <span aria-hidden="true" className="tabular block">
          {number}
        </span>
        <span className="sr-only">{`${nameWeekday(day)}, ${formatDate(day)}`}</span>
        <input
          type="checkbox"
          name={dayFieldName(day)}
          value="yes"
          defaultChecked={ticked}
          className={choiceBoxClass}
        />
      </label>
    )
  }
  if (!ticked) return <span className="tabular block py-1 text-ink-soft">{number}</span>
  return (
    <span className="tabular block border border-civic bg-civic-tint py-1 font-semibold">
      {number}
      <span className="sr-only"> in session</span>
    </span>
  )
}

/** The days of a month by week, Sunday first; null before its first and after its last. */
function listWeeks(month: CalendarMonth): (CalendarDate | null)[][] {
  const { startsOn, endsOn } = rangeOfMonth(month)
  const days: (CalendarDate | null)[] = Array.from({ length: weekdayOf(startsOn) }, () => null)
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) days.push(day)
  while (days.length % 7 > 0) days.push(null)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
