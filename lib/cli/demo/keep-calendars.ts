import { keepCalendar } from '@/lib/commands/calendars/keep-calendar'
import { findOwnCalendar } from '@/lib/data/calendars/list-calendars'
import type { Actor } from '@/lib/domain/access/actor'
import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { includesDate } from '@/lib/domain/calendar/date-range'
import { weekdayOf } from '@/lib/domain/calendar/weekday'
import type { DemoCalendarEntry } from '@/lib/forms/demo-file/demo-file-schema'
import { requireAccepted } from './require-accepted'

/** Keeps a district's school calendars; a school year that has one already is left as it is. */
export async function keepCalendars(actor: Actor, calendars: readonly DemoCalendarEntry[]): Promise<void> {
  for (const entry of calendars) {
    const { secondSemesterStartsOn, source, illustrative } = entry
    const schoolYear = Number(entry.schoolYear)
    if ((await findOwnCalendar(actor.scope, schoolYear)) !== null) continue
    const facts = { schoolYear, secondSemesterStartsOn, source, illustrative, rowVersion: 0 }
    requireAccepted(await keepCalendar(actor, { ...facts, days: listDays(entry) }))
  }
}

function listDays({ firstDay, lastDay, weekdays, daysOff }: DemoCalendarEntry): CalendarDate[] {
  const off = daysOff.map((one) =>
    typeof one === 'string' ? { startsOn: one, endsOn: one } : { startsOn: one[0], endsOn: one[1] },
  )
  const days: CalendarDate[] = []
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    if (weekdays.includes(weekdayOf(day)) && !off.some((range) => includesDate(range, day))) days.push(day)
  }
  return days
}
