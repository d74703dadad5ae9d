import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { readCalendar } from '@/lib/data/calendars/list-calendars'
import { writeDay } from '@/lib/data/columns/calendar-column'
import { database, type Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUniqueConflict } from '@/lib/data/is-unique-conflict'
import type { Actor } from '@/lib/domain/access/actor'
import { describeCalendarChanges } from '@/lib/domain/calendar/school-calendar/describe-calendar-changes'
import { findCalendarFaults } from '@/lib/domain/calendar/school-calendar/find-calendar-faults'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'

/** `rowVersion`: how often the calendar had been kept when the page was opened; 0: there was none. */
export type CalendarEntry = Omit<SchoolCalendar, 'organizationId'>

const CHANGED: Faults = {
  '': 'Somebody kept another calendar of this school year since you opened it. Look at it again, then keep yours.',
}

/**
 * Keeps the days in session of a school year of the actor's own organization, in place of the whole calendar that was
 * there. Refused: no days, days out of the year, and a calendar that somebody else kept meanwhile.
 */
export async function keepCalendar(actor: Actor, entry: CalendarEntry): Promise<Result<null>> {
  const faults = findRefusal(actor, 'calendar.write') ?? findCalendarFaults(entry)
  if (faults !== null) return refuse(faults)
  try {
    return await database().$transaction((tx) => replaceCalendar(tx, actor, entry))
  } catch (error) {
    if (!isUniqueConflict(error)) throw error
    return refuse(CHANGED)
  }
}

async function replaceCalendar(tx: Transaction, actor: Actor, entry: CalendarEntry): Promise<Result<null>> {
  const { schoolYear, rowVersion, days, secondSemesterStartsOn, source, illustrative } = entry
  const key = { organizationId: actor.organization.id, schoolYear }
  const facts = {
    days: days.map(writeDay),
    secondSemesterStartsOn: secondSemesterStartsOn === null ? null : writeDay(secondSemesterStartsOn),
    source,
    illustrative,
  }
  const before = await tx.schoolCalendar.findUnique({ where: { organizationId_schoolYear: key } })
  if (rowVersion === 0) await tx.schoolCalendar.create({ data: { ...key, ...facts }, select: { id: true } })
  else {
    const data = { ...facts, rowVersion: { increment: 1 } }
    const saved = await tx.schoolCalendar.updateMany({ where: { ...key, rowVersion }, data })
    if (saved.count === 0) return refuse(CHANGED)
  }
  const changes = describeCalendarChanges(before === null ? null : readCalendar(before), entry)
  if (changes.length > 0) await recordEvent(tx, actor, { kind: 'school calendar kept', schoolYear, changes })
  await tx.schoolCalendarDraft.deleteMany({ where: { userId: actor.userId, schoolYear } })
  return accept(null)
}
