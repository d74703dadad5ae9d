import 'server-only'
import { readDay, readDayOrNull } from '@/lib/data/columns/calendar-column'
import type { Transaction } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import { IN_RECORD } from '@/lib/data/staffing/list-held-spans'
import { positionsSeenBy } from '@/lib/data/staffing/officers-of'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Faults } from '@/lib/domain/result'
import { lockAgreements, lockStaffing } from './lock-staffing'

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
 * @param alongside a position that the same act touches; it and its agreement are locked with them, if the actor sees it
 */
export async function loadAssignment(
  tx: Transaction,
  actor: Actor,
  id: string,
  alongside?: string,
): Promise<LoadedAssignment | null> {
  if (!isUuid(id)) return null
  const where = { id, officer: { organizationId: actor.organization.id }, position: { version: IN_RECORD } }
  const seen = await tx.assignment.findFirst({
    where,
    select: { officerId: true, positionId: true, position: POSITION },
  })
  if (seen === null) return null
  const other = alongside === undefined ? null : await findPosition(tx, actor, alongside)
  const both = [seen.position, ...(other === null ? [] : [other])]
  const agreementIds = both.map(({ version }) => version.agreementId)
  await lockAgreements(tx, agreementIds)
  await lockStaffing(tx, [seen.officerId], [seen.positionId, ...(other === null ? [] : [other.id])])
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

const POSITION = { select: { id: true, version: { select: { agreementId: true } } } } as const

function findPosition(tx: Transaction, actor: Actor, id: string) {
  return isUuid(id)
    ? tx.position.findFirst({ where: { AND: [{ id }, positionsSeenBy(actor.scope)] }, ...POSITION })
    : null
}

/** Counts a save of the agreement's recorded version: an edit of it that began before is compared with this change. */
export async function countSave(tx: Transaction, agreementId: string): Promise<void> {
  await tx.agreementVersion.updateMany({
    where: { agreementId, ...IN_RECORD },
    data: { rowVersion: { increment: 1 } },
  })
}
