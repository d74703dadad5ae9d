import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { countOverdue } from '@/lib/domain/training/list-standings'
import { loadStandings } from './load-standings'

/** Training and follow-ups that are overdue on a day, of officers who serve that day. */
export async function countOverdueOn(actor: Actor, day: CalendarDate) {
  const current = (await loadStandings(actor, day)).filter(({ officer }) => officer.current)
  return countOverdue(
    current.flatMap(({ standings }) => standings),
    current.flatMap(({ officer }) => officer.duties),
    day,
  )
}
