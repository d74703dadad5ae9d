import 'server-only'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDraft } from '@/lib/domain/calendar/school-calendar/calendar-draft'
import { readDay } from '../columns/calendar-column'
import { database } from '../database'

/** The days that this person entered or uploaded for a school year and has not kept yet, or null. */
export async function findCalendarDraft(actor: Actor, schoolYear: number): Promise<CalendarDraft | null> {
  const row = await database().schoolCalendarDraft.findFirst({
    where: { organizationId: actor.organization.id, userId: actor.userId, schoolYear },
    select: { values: true, fileName: true, days: true, faults: true, notes: true },
  })
  if (row === null) return null
  // Written by `saveCalendarDraft` from form values.
  return { ...row, values: row.values as Record<string, string>, days: row.days.map(readDay) }
}
