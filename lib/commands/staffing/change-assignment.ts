import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { writeDay } from '@/lib/data/columns/calendar-column'
import { database, type Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { listChanges } from '@/lib/domain/history/list-changes'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { replacementDueOn } from '@/lib/domain/staffing/assignments/list-vacancies'
import { wordCampuses } from '@/lib/domain/staffing/assignments/word-assignment'
import { wordShares } from './assign-officer'
import { type AssignmentFacts, type CampusShare, checkAssignment } from './check-assignment'
import { findSubstituteFault } from './find-substitute-fault'
import {
  ASSIGNMENT_CHANGED,
  ASSIGNMENT_GONE,
  countSave,
  type LoadedAssignment,
  loadAssignment,
} from './load-assignment'
import { type LoadedPosition, loadPosition } from './load-position'

type Opened = { readonly id: string; readonly rowVersion: number }
type Found = { assignment: LoadedAssignment; position: LoadedPosition }

const NAMES = { startsOn: 'First day', endsOn: 'Last day', campuses: 'Campuses' } as const

/** Corrects the days and the campuses of an assignment, unless somebody changed it since the given count of saves. */
export async function changeAssignment(
  actor: Actor,
  change: Opened & Pick<AssignmentFacts, 'startsOn' | 'endsOn' | 'campuses'>,
): Promise<Result<null>> {
  return withAssignment(actor, change, async (tx, { assignment, position }) => {
    const faults = await findFaults(tx, position, assignment, change)
    if (faults !== null) return refuse(faults)
    await save(tx, assignment, change)
    const before = { ...wordFacts(assignment), campuses: wordCampuses(assignment.campuses) }
    const after = { ...wordFacts(change), campuses: wordShares(position, change.campuses) }
    const changes = listChanges(before, after, NAMES)
    const detail = { officer: assignment.officer.name, position: position.name, changes }
    if (changes.length > 0) {
      await recordEvent(tx, actor, { kind: 'assignment changed', ...detail }, aboutOf(assignment, position))
    }
    return accept(null)
  })
}

/**
 * Gives an assignment its last day. Why is neither asked nor kept; the day by which a replacement is due follows from
 * the agreement, where it says in how many days.
 */
export async function endAssignment(actor: Actor, ending: Opened & { endsOn: CalendarDate }): Promise<Result<null>> {
  return withAssignment(actor, ending, async (tx, { assignment, position }) => {
    const { officer, startsOn, campuses } = assignment
    const faults = await findFaults(tx, position, assignment, { startsOn, endsOn: ending.endsOn, campuses })
    if (faults !== null) return refuse(faults)
    await tx.assignment.update({
      where: { id: assignment.id },
      data: { endsOn: writeDay(ending.endsOn), rowVersion: { increment: 1 } },
    })
    await recordEvent(tx, actor, describeEnd(officer.name, position, ending.endsOn), aboutOf(assignment, position))
    return accept(null)
  })
}

/** Takes an assignment back that was entered by mistake, as if it had never been; history says so. */
export async function removeAssignment(actor: Actor, opened: Opened): Promise<Result<null>> {
  return withAssignment(actor, opened, async (tx, { assignment, position }) => {
    const stands = await findSubstituteFault(tx, assignment, null)
    if (stands !== null) return refuse(stands)
    await tx.assignment.delete({ where: { id: assignment.id } })
    const detail = { officer: assignment.officer.name, position: position.name }
    await recordEvent(tx, actor, { kind: 'assignment removed', ...detail }, aboutOf(assignment, position))
    return accept(null)
  })
}

async function withAssignment(
  actor: Actor,
  { id, rowVersion }: Opened,
  act: (tx: Transaction, found: Found) => Promise<Result<null>>,
): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'staffing.write')
  if (refusal !== null) return refuse(refusal)
  return database().$transaction(async (tx) => {
    const assignment = await loadAssignment(tx, actor, id)
    const position = assignment === null ? null : await loadPosition(tx, actor, assignment.positionId)
    if (assignment === null || position === null) return refuse(ASSIGNMENT_GONE)
    if (assignment.rowVersion !== rowVersion) return refuse(ASSIGNMENT_CHANGED)
    const done = await act(tx, { assignment, position })
    if (done.ok) await countSave(tx, position.agreementId)
    return done
  })
}

async function findFaults(
  tx: Transaction,
  position: LoadedPosition,
  { id, officer, positionId, absenceId }: LoadedAssignment,
  facts: Pick<AssignmentFacts, 'startsOn' | 'endsOn' | 'campuses'>,
): Promise<Faults | null> {
  const own = { ...facts, id, officerId: officer.id, substitute: absenceId !== null }
  const faults = await checkAssignment(tx, position, own)
  if (faults !== null) return faults
  const endsOn = facts.endsOn ?? position.agreement.endsOn
  return findSubstituteFault(tx, { officer, positionId, absenceId }, { startsOn: facts.startsOn, endsOn })
}

async function save(
  tx: Transaction,
  { id }: Opened,
  {
    startsOn,
    endsOn,
    campuses,
  }: { startsOn: CalendarDate; endsOn: CalendarDate | null; campuses: readonly CampusShare[] },
): Promise<void> {
  await tx.assignmentCampus.deleteMany({ where: { assignmentId: id } })
  await tx.assignment.update({
    where: { id },
    data: {
      startsOn: writeDay(startsOn),
      endsOn: endsOn === null ? null : writeDay(endsOn),
      rowVersion: { increment: 1 },
      campuses: { create: campuses.map((campus) => ({ ...campus })) },
    },
  })
}

function wordFacts({ startsOn, endsOn }: Pick<AssignmentFacts, 'startsOn' | 'endsOn'>) {
  return { startsOn: formatDate(startsOn), endsOn: endsOn === null ? null : formatDate(endsOn) }
}

function aboutOf({ officer }: LoadedAssignment, { agreementId }: LoadedPosition) {
  return { agreementId, officerIds: [officer.id] }
}

/** What history says of an assignment that ends. */
export function describeEnd(officer: string, position: LoadedPosition, endsOn: CalendarDate) {
  const due = endsOn < position.agreement.endsOn ? replacementDueOn(endsOn, position.replacementDays) : null
  return { kind: 'assignment ended', officer, position: position.name, endsOn, replacementDueOn: due } as const
}
