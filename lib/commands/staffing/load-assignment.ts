import 'server-only'
import { readDay, readDayOrNull } from '@/lib/data/columns/calendar-column'
import type { Transaction } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import { IN_RECORD } from '@/lib/data/staffing/list-held-spans'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Faults } from '@/lib/domain/result'
import { lockStaffing } from './lock-staffing'

export const ASSIGNMENT_GONE: Faults = { '': 'This assignment is not here any more.' }
export const ASSIGNMENT_CHANGED: Faults = {
  '': 'Somebody changed this assignment since you opened it. Look at it again, then save.',
}

export type LoadedAssignment = {
  readonly id: string
  readonly officer: { readonly id: string; readonly name: string }
  readonly positionId: string
  readonly positionName: string
  readonly agreementId: string
  readonly absenceId: string | null
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  readonly rowVersion: number
  readonly campuses: readonly {
    readonly campusId: string
    readonly name: string
    readonly primary: boolean
    readonly basisPoints: number | null
  }[]
}

/**
 * An assignment of one of the actor's own officers in a recorded agreement; agreement, officer and position stay locked
 * until the transaction ends. Null: there is none, or it is another agency's.
 */
export async function loadAssignment(tx: Transaction, actor: Actor, id: string): Promise<LoadedAssignment | null> {
  if (!isUuid(id)) return null
  const where = { id, officer: { organizationId: actor.organization.id }, position: { version: IN_RECORD } }
  const agreement = { select: { versionId: true, version: { select: { agreementId: true } } } }
  const seen = await tx.assignment.findFirst({
    where,
    select: { officerId: true, positionId: true, position: agreement },
  })
  if (seen === null) return null
  await lockAgreement(tx, seen.position.version.agreementId)
  await lockStaffing(tx, [seen.officerId], [seen.positionId])
  const row = await tx.assignment.findFirst({
    where,
    select: {
      startsOn: true,
      endsOn: true,
      rowVersion: true,
      absenceId: true,
      positionId: true,
      officer: { select: { id: true, name: true } },
      position: { select: { name: true, version: { select: { agreementId: true } } } },
      campuses: {
        orderBy: [{ primary: 'desc' }, { campus: { name: 'asc' } }],
        select: { campusId: true, primary: true, basisPoints: true, campus: { select: { name: true } } },
      },
    },
  })
  if (row === null) return null
  const { position, startsOn, endsOn, campuses, ...facts } = row
  return {
    ...facts,
    id,
    positionName: position.name,
    agreementId: position.version.agreementId,
    startsOn: readDay(startsOn),
    endsOn: readDayOrNull(endsOn),
    campuses: campuses.map(({ campus, ...one }) => ({ ...one, name: campus.name })),
  }
}

/** Locks an agreement: whoever corrects or amends it waits. */
export async function lockAgreement(tx: Transaction, agreementId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM agreement WHERE id = ${agreementId}::uuid FOR UPDATE`
}

/** Counts a save of the agreement's recorded version: an edit of it that began before is compared with this change. */
export async function countSave(tx: Transaction, agreementId: string): Promise<void> {
  await tx.agreementVersion.updateMany({
    where: { agreementId, ...IN_RECORD },
    data: { rowVersion: { increment: 1 } },
  })
}
