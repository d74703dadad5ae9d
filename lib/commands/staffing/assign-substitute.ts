import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { writeDay } from '@/lib/data/columns/calendar-column'
import { database, type Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { overlapOf } from '@/lib/domain/calendar/date-range'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { createAssignment, POSITION_GONE, wordShares } from './assign-officer'
import { type CampusShare, checkAssignment } from './check-assignment'
import { countSave } from './load-assignment'
import { loadOfficer } from './load-officer'
import { loadPosition } from './load-position'
import { lockStaffing } from './lock-staffing'
import { type LoadedAbsence, loadAbsence } from './write-absence'

type Substitution = DateRange & {
  readonly absenceId: string
  readonly positionId: string
  /** Who stands in. */
  readonly officerId: string
  readonly campuses: readonly CampusShare[]
}

/**
 * Assigns an officer of the actor's own agency to stand in for one who is away, in that one's position. Refused: days
 * beyond the absence, or on which the absent officer does not hold the position or somebody stands in already; the
 * absent officer; more than 100% of the substitute's time.
 */
export async function assignSubstitute(actor: Actor, typed: Substitution): Promise<Result<{ id: string }>> {
  const refusal = findRefusal(actor, 'staffing.write')
  if (refusal !== null) return refuse(refusal)
  return database().$transaction(async (tx) => {
    const position = await loadPosition(tx, actor, typed.positionId)
    if (position === null) return refuse(POSITION_GONE)
    const officer = await loadOfficer(tx, actor, typed.officerId)
    if (officer === null) return refuse({ officerId: 'Choose an officer of your agency.' })
    const absence = await loadAbsence(tx, actor, typed.absenceId, [officer.id])
    if (absence === null) return refuse({ '': 'This absence is not here any more.' })
    await lockStaffing(tx, [officer.id], [position.id])
    const faults =
      (await findFaults(tx, absence, typed)) ?? (await checkAssignment(tx, position, { ...typed, substitute: true }))
    if (faults !== null) return refuse(faults)
    const made = await createAssignment(tx, position, typed, absence.id)
    await countSave(tx, position.agreementId)
    const detail = {
      kind: 'substitute assigned',
      officer: officer.name,
      away: absence.officer.name,
      position: position.name,
      days: formatDateRange(typed),
      campuses: wordShares(position, typed.campuses),
    } as const
    const officerIds = [officer.id, absence.officer.id]
    await recordEvent(tx, actor, detail, { agreementId: position.agreementId, officerIds })
    return accept(made)
  })
}

async function findFaults(tx: Transaction, absence: LoadedAbsence, typed: Substitution): Promise<Faults | null> {
  const { startsOn, endsOn, officerId, positionId } = typed
  if (officerId === absence.officer.id) return { officerId: 'Choose another officer than the one who is away.' }
  if (endsOn < startsOn) return { endsOn: 'Enter a last day on or after the first day.' }
  if (startsOn < absence.startsOn || endsOn > absence.endsOn) {
    return { startsOn: `Choose days within the absence: ${formatDateRange(absence)}.` }
  }
  const held = await tx.assignment.count({
    where: {
      officerId: absence.officer.id,
      positionId,
      absenceId: null,
      startsOn: { lte: writeDay(startsOn) },
      OR: [{ endsOn: null }, { endsOn: { gte: writeDay(endsOn) } }],
    },
  })
  if (held === 0) return { startsOn: `Choose days on which ${absence.officer.name} holds this position.` }
  const others = absence.substitutes.filter((one) => one.positionId === positionId)
  const other = others.find((one) => overlapOf(one, { startsOn, endsOn }) !== null)
  if (other === undefined) return null
  return { startsOn: `${other.name} stands in from ${formatDateRange(other)} already. Choose other days.` }
}
