import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { writeDay } from '@/lib/data/columns/calendar-column'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { wordDays } from '@/lib/domain/staffing/assignments/word-assignment'
import { createAssignment, POSITION_GONE, wordShares } from './assign-officer'
import { type AssignmentFacts, checkAssignment } from './check-assignment'
import { findSubstituteFault } from './find-substitute-fault'
import { ASSIGNMENT_CHANGED, ASSIGNMENT_GONE, countSave, loadAssignment } from './load-assignment'
import { loadPosition } from './load-position'
import { lockStaffing } from './lock-staffing'

type Move = Pick<AssignmentFacts, 'startsOn' | 'endsOn' | 'campuses'> & {
  readonly id: string
  readonly rowVersion: number
  readonly positionId: string
}

/**
 * Moves an officer to other campuses or to another position from a day on: the assignment ends on the day before, and a
 * new one begins. Both happen, or neither. Refused: a day on which the assignment has not begun or is over already, and
 * whatever `assignOfficer` refuses.
 */
export async function moveOfficer(actor: Actor, move: Move): Promise<Result<{ id: string }>> {
  const refusal = findRefusal(actor, 'staffing.write')
  if (refusal !== null) return refuse(refusal)
  return database().$transaction(async (tx) => {
    const assignment = await loadAssignment(tx, actor, move.id, move.positionId)
    const from = assignment === null ? null : await loadPosition(tx, actor, assignment.positionId)
    if (assignment === null || from === null || assignment.absenceId !== null) return refuse(ASSIGNMENT_GONE)
    if (assignment.rowVersion !== move.rowVersion) return refuse(ASSIGNMENT_CHANGED)
    const to = await loadPosition(tx, actor, move.positionId)
    if (to === null) return refuse(POSITION_GONE)
    await lockStaffing(tx, [assignment.officer.id], [from.id, to.id])
    const lastDay = addDays(move.startsOn, -1)
    const over = assignment.endsOn ?? from.agreement.endsOn
    if (lastDay < assignment.startsOn || lastDay > over) return refuse({ startsOn: wordDay(assignment.startsOn, over) })
    const stands = await findSubstituteFault(tx, assignment, { startsOn: assignment.startsOn, endsOn: lastDay })
    const faults =
      (stands === null ? null : { startsOn: stands.endsOn ?? '' }) ??
      (await checkAssignment(
        tx,
        to,
        { ...move, id: '', officerId: assignment.officer.id },
        new Map([[assignment.id, lastDay]]),
      ))
    if (faults !== null) return refuse(faults)
    await tx.assignment.update({
      where: { id: assignment.id },
      data: { endsOn: writeDay(lastDay), rowVersion: { increment: 1 } },
    })
    const made = await createAssignment(tx, to, { ...move, officerId: assignment.officer.id })
    const detail = {
      kind: 'officer moved',
      officer: assignment.officer.name,
      from: from.name,
      position: to.name,
      days: wordDays(move),
      campuses: wordShares(to, move.campuses),
    } as const
    for (const agreementId of new Set([from.agreementId, to.agreementId])) {
      await countSave(tx, agreementId)
      await recordEvent(tx, actor, detail, { agreementId, officerIds: [assignment.officer.id] })
    }
    return accept(made)
  })
}

function wordDay(startsOn: CalendarDate, endsOn: CalendarDate): string {
  return `Choose a day after ${formatDate(startsOn)}, on which the assignment begins, and until the day after ${formatDate(endsOn)}, on which it is over.`
}
