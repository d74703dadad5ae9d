import { addAbsence } from '@/lib/commands/staffing/write-absence'
import { addDuty, completeDuty } from '@/lib/commands/training/write-duty'
import { addTraining } from '@/lib/commands/training/write-training'
import { findOfficer } from '@/lib/data/staffing/find-officer'
import { listOfficers } from '@/lib/data/staffing/list-officers'
import { listTrainedOfficers } from '@/lib/data/training/list-trained-officers'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DemoAbsenceEntry, DemoTrainingEntry } from '@/lib/forms/demo-file/demo-file-schema'
import type { KeptOrganization } from './keep-organizations'
import { requireAccepted } from './require-accepted'

/** Records a training with what follows it, unless an interrupted run did. */
export async function keepTraining(agency: KeptOrganization, entry: DemoTrainingEntry): Promise<void> {
  const { agency: _, officer, hours, followUps, ...facts } = entry
  const actor = await agency.actorWith('police_supervisor')
  const officerId = await findByName(actor, officer, entry.completedOn)
  const [there] = await listTrainedOfficers(actor.scope, entry.completedOn, officerId)
  const same = there?.trainings.find(
    ({ course, completedOn }) => course === facts.course && completedOn === facts.completedOn,
  )
  const minutes = hours === null ? null : Math.round(hours * 60)
  const trainingId = same?.id ?? requireAccepted(await addTraining(actor, officerId, { ...facts, minutes })).id
  for (const { what, owner, dueOn, doneOn } of followUps) {
    if (there?.duties.some((duty) => duty.what === what && duty.dueOn === dueOn)) continue
    const { id } = requireAccepted(await addDuty(actor, { officerId, trainingId, what, owner, dueOn }))
    if (doneOn !== null) requireAccepted(await completeDuty(actor, { id, rowVersion: 1, doneOn }))
  }
}

/** Records an absence, unless an interrupted run did. */
export async function keepAbsence(agency: KeptOrganization, entry: DemoAbsenceEntry): Promise<void> {
  const { agency: _, officer, startsOn, endsOn } = entry
  const actor = await agency.actorWith('police_supervisor')
  const officerId = await findByName(actor, officer, startsOn)
  const there = await findOfficer(actor.scope, officerId)
  if (there?.absences.some((absence) => absence.startsOn === startsOn)) return
  requireAccepted(await addAbsence(actor, { officerId, startsOn, endsOn }))
}

async function findByName(actor: Actor, name: string, day: CalendarDate): Promise<string> {
  const officers = await listOfficers(actor.scope, day, name)
  const officer = officers.find((one) => one.name === name && one.agency.id === actor.organization.id)
  if (officer === undefined) throw new Error(`${actor.organization.name} has no officer ${name}`)
  return officer.id
}
