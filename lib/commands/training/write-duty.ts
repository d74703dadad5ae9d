import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { loadOfficer, OFFICER_GONE } from '@/lib/commands/staffing/load-officer'
import { writeDay } from '@/lib/data/columns/calendar-column'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'

const DUTY_GONE: Faults = { '': 'This is not here any more.' }

export type DutyFacts = {
  readonly officerId: string
  /** The training that it follows; null: none that is recorded. */
  readonly trainingId: string | null
  readonly what: string
  readonly owner: string
  readonly dueOn: CalendarDate
}

/** Notes what somebody is to do after a training of one of the actor's own officers, who sees to it, and by when. */
export async function addDuty(actor: Actor, facts: DutyFacts): Promise<Result<{ id: string }>> {
  const refusal = findRefusal(actor, 'training.write')
  if (refusal !== null) return refuse(refusal)
  const { trainingId, what, owner, dueOn } = facts
  return database().$transaction(async (tx) => {
    const officer = await loadOfficer(tx, actor, facts.officerId)
    if (officer === null) return refuse(OFFICER_GONE)
    const isTheirs =
      trainingId === null ||
      (isUuid(trainingId) && (await tx.training.count({ where: { id: trainingId, officerId: officer.id } })) > 0)
    if (!isTheirs) return refuse({ trainingId: 'Choose a training of this officer, or none.' })
    const made = await tx.duty.create({
      data: { officerId: officer.id, trainingId, what, owner, dueOn: writeDay(dueOn) },
      select: { id: true },
    })
    const detail = { kind: 'duty added', officer: officer.name, what, owner, dueOn } as const
    await recordEvent(tx, actor, detail, { officerIds: [officer.id] })
    return accept(made)
  })
}

/** Notes the day on which it was done, unless somebody changed it since the given count of saves. */
export async function completeDuty(
  actor: Actor,
  done: { id: string; rowVersion: number; doneOn: CalendarDate },
): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'training.write')
  if (refusal !== null) return refuse(refusal)
  if (!isUuid(done.id)) return refuse(DUTY_GONE)
  return database().$transaction(async (tx) => {
    const duty = await tx.duty.findFirst({
      where: { id: done.id, officer: { organizationId: actor.organization.id } },
      select: { what: true, officer: { select: { id: true, name: true } } },
    })
    if (duty === null) return refuse(DUTY_GONE)
    const saved = await tx.duty.updateMany({
      where: { id: done.id, rowVersion: done.rowVersion },
      data: { doneOn: writeDay(done.doneOn), rowVersion: { increment: 1 } },
    })
    if (saved.count === 0) return refuse({ '': 'Somebody changed this since you opened it. Look again, then save.' })
    const { what, officer } = duty
    const detail = { kind: 'duty done', officer: officer.name, what, doneOn: done.doneOn } as const
    await recordEvent(tx, actor, detail, { officerIds: [officer.id] })
    return accept(null)
  })
}
