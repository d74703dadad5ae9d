import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { loadOfficer, OFFICER_GONE } from '@/lib/commands/staffing/load-officer'
import { readDay, readDayOrNull, writeDay } from '@/lib/data/columns/calendar-column'
import { database, type Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { listChanges } from '@/lib/domain/history/list-changes'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { wordMinutes } from '@/lib/domain/training/training-record'

export const TRAINING_GONE: Faults = { '': 'This training is not here any more.' }
const TRAINING_CHANGED: Faults = { '': 'Somebody changed this training since you opened it. Look again, then save.' }

export type TrainingFacts = {
  readonly course: string
  readonly provider: string | null
  readonly minutes: number | null
  readonly completedOn: CalendarDate
  readonly expiresOn: CalendarDate | null
  readonly forSchools: boolean
}

type Opened = { readonly id: string; readonly rowVersion: number }

const NAMES = {
  course: 'Course',
  provider: 'Given by',
  hours: 'Hours',
  completedOn: 'Completed',
  expiresOn: 'Expires',
  forSchools: 'About serving in schools',
} as const

/** Records a training that an officer of the actor's own agency completed. Refused: an expiry before the completion. */
export async function addTraining(
  actor: Actor,
  officerId: string,
  facts: TrainingFacts,
): Promise<Result<{ id: string }>> {
  const faults = findRefusal(actor, 'training.write') ?? findDayFault(facts)
  if (faults !== null) return refuse(faults)
  return database().$transaction(async (tx) => {
    const officer = await loadOfficer(tx, actor, officerId)
    if (officer === null) return refuse(OFFICER_GONE)
    const made = await tx.training.create({ data: { officerId: officer.id, ...write(facts) }, select: { id: true } })
    const detail = { kind: 'training recorded', officer: officer.name, course: facts.course } as const
    await recordEvent(tx, actor, detail, { officerIds: [officer.id] })
    return accept(made)
  })
}

/** Changes a training, unless somebody did since the given count of saves. */
export async function changeTraining(actor: Actor, change: Opened & TrainingFacts): Promise<Result<null>> {
  const faults = findRefusal(actor, 'training.write') ?? findDayFault(change)
  if (faults !== null) return refuse(faults)
  const { id, rowVersion, ...facts } = change
  return database().$transaction(async (tx) => {
    const training = await loadTraining(tx, actor, id)
    if (training === null) return refuse(TRAINING_GONE)
    const saved = await tx.training.updateMany({
      where: { id, rowVersion },
      data: { ...write(facts), rowVersion: { increment: 1 } },
    })
    if (saved.count === 0) return refuse(TRAINING_CHANGED)
    const changes = listChanges(word(training.facts), word(facts), NAMES)
    const detail = { kind: 'training changed', officer: training.officerName, course: training.facts.course } as const
    if (changes.length > 0) await recordEvent(tx, actor, { ...detail, changes }, { officerIds: [training.officerId] })
    return accept(null)
  })
}

/** Takes a training back that was recorded by mistake, with its proof. What is to be done after it stays. */
export async function removeTraining(actor: Actor, opened: Opened): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'training.write')
  if (refusal !== null) return refuse(refusal)
  return database().$transaction(async (tx) => {
    const training = await loadTraining(tx, actor, opened.id)
    if (training === null) return refuse(TRAINING_GONE)
    const gone = await tx.training.deleteMany({ where: { id: opened.id, rowVersion: opened.rowVersion } })
    if (gone.count === 0) return refuse(TRAINING_CHANGED)
    const detail = { officer: training.officerName, course: training.facts.course }
    await recordEvent(tx, actor, { kind: 'training removed', ...detail }, { officerIds: [training.officerId] })
    return accept(null)
  })
}

/** A training of one of the actor's own officers, or null. */
export async function loadTraining(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<{ officerId: string; officerName: string; facts: TrainingFacts } | null> {
  if (!isUuid(id)) return null
  const row = await tx.training.findFirst({
    where: { id, officer: { organizationId: actor.organization.id } },
    include: { officer: { select: { id: true, name: true } } },
  })
  if (row === null) return null
  const { course, provider, minutes, forSchools } = row
  const days = { completedOn: readDay(row.completedOn), expiresOn: readDayOrNull(row.expiresOn) }
  return {
    officerId: row.officer.id,
    officerName: row.officer.name,
    facts: { course, provider, minutes, forSchools, ...days },
  }
}

function findDayFault({ completedOn, expiresOn }: TrainingFacts): Faults | null {
  if (expiresOn === null || completedOn <= expiresOn) return null
  return { expiresOn: `Enter an expiry on or after the day of completion, ${formatDate(completedOn)}.` }
}

function write({ completedOn, expiresOn, ...facts }: TrainingFacts) {
  return { ...facts, completedOn: writeDay(completedOn), expiresOn: expiresOn === null ? null : writeDay(expiresOn) }
}

function word({ course, provider, minutes, completedOn, expiresOn, forSchools }: TrainingFacts) {
  return {
    course,
    provider,
    hours: minutes === null ? null : wordMinutes(minutes),
    completedOn: formatDate(completedOn),
    expiresOn: expiresOn === null ? null : formatDate(expiresOn),
    forSchools: forSchools ? 'yes' : 'no',
  }
}
