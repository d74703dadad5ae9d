import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { monthsOf } from '@/lib/domain/calendar/month'
import { rangeOfSchoolYear } from '@/lib/domain/calendar/school-year'
import { MonthTable } from './month-table'

type MonthsGridProps = { schoolYear: number; days: readonly CalendarDate[]; editable?: boolean }

/** The months of a school year with its days in session; for reading, from the first month in session to the last. */
export function MonthsGrid({ schoolYear, days, editable = false }: MonthsGridProps) {
  const [first, last] = [days[0], days.at(-1)]
  const whole = rangeOfSchoolYear(schoolYear)
  const shown = editable || first === undefined || last === undefined ? whole : { startsOn: first, endsOn: last }
  const inSession = new Set(days)
  return (
    <div className="my-6 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
      {monthsOf(shown).map((month) => (
        <MonthTable key={month} month={month} inSession={inSession} editable={editable} />
      ))}
    </div>
  )
}
