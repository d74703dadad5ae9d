import 'server-only'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { dayInZone } from '@/lib/domain/calendar/day-in-zone'

/** Today where the actor's organization is. */
export function today(actor: Pick<Actor, 'organization'>): CalendarDate {
  return dayInZone(now(), actor.organization.timeZone)
}
