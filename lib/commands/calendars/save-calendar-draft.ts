import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { writeDay } from '@/lib/data/columns/calendar-column'
import { database } from '@/lib/data/database'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDraft } from '@/lib/domain/calendar/school-calendar/calendar-draft'
import { accept, type Result, refuse } from '@/lib/domain/result'

/**
 * Sets days of a school year aside for the person who entered or uploaded them, in place of what was set aside before.
 * No count uses them until they are kept.
 */
export async function saveCalendarDraft(actor: Actor, schoolYear: number, draft: CalendarDraft): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'calendar.write')
  if (refusal !== null) return refuse(refusal)
  const facts = {
    organizationId: actor.organization.id,
    values: draft.values,
    fileName: draft.fileName,
    days: draft.days.map(writeDay),
    faults: [...draft.faults],
    notes: [...draft.notes],
  }
  const key = { userId: actor.userId, schoolYear }
  await database().schoolCalendarDraft.upsert({
    where: { userId_schoolYear: key },
    create: { ...key, ...facts },
    update: facts,
    select: { id: true },
  })
  return accept(null)
}
