import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { writeDay } from '@/lib/data/columns/calendar-column'
import { database, type Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { wordCampuses, wordDays } from '@/lib/domain/staffing/assignments/word-assignment'
import { type AssignmentFacts, type CampusShare, checkAssignment } from './check-assignment'
import { countSave } from './load-assignment'
import { loadOfficer, OFFICER_GONE } from './load-officer'
import { type LoadedPosition, loadPosition } from './load-position'
import { lockStaffing } from './lock-staffing'

export const POSITION_GONE = { positionId: 'Choose a position of a recorded agreement that your agency is party to.' }

/**
 * Puts an officer of the actor's own agency in a position, from a first to a last day (null: open). Refused: days beyond
 * the agreement, a position with no place free, more than 100% of the officer's time on a day, another agency's officer
 * or position, campuses of nobody who is party.
 */
export async function assignOfficer(
  actor: Actor,
  assigning: Omit<AssignmentFacts, 'id' | 'substitute'> & { positionId: string },
): Promise<Result<{ id: string }>> {
  const refusal = findRefusal(actor, 'staffing.write')
  if (refusal !== null) return refuse(refusal)
  return database().$transaction(async (tx) => {
    const position = await loadPosition(tx, actor, assigning.positionId)
    if (position === null) return refuse(POSITION_GONE)
    const officer = await loadOfficer(tx, actor, assigning.officerId)
    if (officer === null) return refuse(OFFICER_GONE)
    await lockStaffing(tx, [officer.id], [position.id])
    const faults = await checkAssignment(tx, position, assigning)
    if (faults !== null) return refuse(faults)
    const made = await createAssignment(tx, position, { ...assigning, officerId: officer.id })
    await countSave(tx, position.agreementId)
    const detail = {
      kind: 'officer assigned',
      officer: officer.name,
      position: position.name,
      days: wordDays(assigning),
      campuses: wordShares(position, assigning.campuses),
    } as const
    await recordEvent(tx, actor, detail, { agreementId: position.agreementId, officerIds: [officer.id] })
    return accept(made)
  })
}

/** Writes the rows of an assignment that has been checked. */
export function createAssignment(
  tx: Transaction,
  position: LoadedPosition,
  { officerId, startsOn, endsOn, campuses }: AssignmentFacts,
  absenceId: string | null = null,
): Promise<{ id: string }> {
  return tx.assignment.create({
    data: {
      officerId,
      positionId: position.id,
      absenceId,
      startsOn: writeDay(startsOn),
      endsOn: endsOn === null ? null : writeDay(endsOn),
      campuses: { create: campuses.map((campus) => ({ ...campus })) },
    },
    select: { id: true },
  })
}

/** Campuses of an assignment in words. */
export function wordShares({ campusNames }: LoadedPosition, campuses: readonly CampusShare[]): string {
  return wordCampuses(
    campuses.map(({ campusId, basisPoints }) => ({ name: campusNames.get(campusId) ?? '', basisPoints })),
  )
}
