import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { Change } from '@/lib/domain/history/history-event'
import type { SchoolCalendar } from './school-calendar'

type Kept = Pick<SchoolCalendar, 'days' | 'secondSemesterStartsOn' | 'source'>

/** What keeping a calendar changes, as history tells it: how many days, which come in and which go, border and source. */
export function describeCalendarChanges(before: Kept | null, after: Kept): Change[] {
  const count = (kept: Kept | null) => (kept === null ? '' : String(kept.days.length))
  const [had, has] = [new Set(before?.days), new Set(after.days)]
  const added = before === null ? [] : after.days.filter((day) => !had.has(day))
  const removed = (before?.days ?? []).filter((day) => !has.has(day))
  return [
    { field: 'Days in session', before: count(before), after: count(after) },
    { field: 'Days added', before: '', after: listDays(added) },
    { field: 'Days taken out', before: listDays(removed), after: '' },
    {
      field: 'Second semester begins',
      before: wordDay(before?.secondSemesterStartsOn ?? null),
      after: wordDay(after.secondSemesterStartsOn),
    },
    { field: 'Source', before: before?.source ?? '', after: after.source ?? '' },
  ].filter((change) => change.before !== change.after)
}

const wordDay = (day: CalendarDate | null) => (day === null ? '' : formatDate(day))
const listDays = (days: readonly CalendarDate[]) => days.map(formatDate).join('; ')
