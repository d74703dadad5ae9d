import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { includesDate } from '@/lib/domain/calendar/date-range'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { lastDayOf } from '../assignments/held-span'
import { wordCampuses } from '../assignments/word-assignment'
import type { OfficerView } from './officer-view'

/** Where an officer serves on a day, in one sentence, and whether he or she is away. */
export function describeOfficer({ assignments, absences }: OfficerView, day: CalendarDate): string {
  const held = assignments.filter(({ startsOn, endsOn, agreement }) =>
    includesDate({ startsOn, endsOn: lastDayOf(endsOn, agreement) }, day),
  )
  const away = absences.find((absence) => includesDate(absence, day))
  const where = held.map(({ position, campuses }) => `in ${position.name} (${wordCampuses(campuses)})`)
  const today = held.length === 0 ? 'Not assigned today.' : `Serves ${where.join(' and ')}.`
  return away === undefined ? today : `${today} Away until ${formatDate(away.endsOn)}.`
}
