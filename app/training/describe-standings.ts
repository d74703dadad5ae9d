import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { countOverdue } from '@/lib/domain/training/list-standings'
import type { OfficerStandings } from './load-standings'

/** "4 officers serve today. 6 of 8 requirements are met, 1 is overdue; 1 follow-up is overdue." */
export function describeStandings(current: readonly OfficerStandings[], day: CalendarDate): string {
  const standings = current.flatMap(({ standings: own }) => own)
  const met = standings.filter(({ standing }) => standing.is === 'met').length
  const overdue = countOverdue(
    standings,
    current.flatMap(({ officer }) => officer.duties),
    day,
  )
  const serve =
    current.length === 0
      ? 'No officer serves today.'
      : current.length === 1
        ? '1 officer serves today.'
        : `${current.length} officers serve today.`
  const late = overdue.trainings === 0 ? '' : `, ${overdue.trainings} overdue`
  const asked = standings.length === 0 ? '' : ` ${met} of ${standings.length} requirements met${late}.`
  const after = overdue.duties === 1 ? ' 1 follow-up is overdue.' : ` ${overdue.duties} follow-ups are overdue.`
  return `${serve}${asked}${overdue.duties === 0 ? '' : after}`
}
