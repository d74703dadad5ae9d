import 'server-only'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { type HeldSpan, lastDayOf } from '@/lib/domain/staffing/assignments/held-span'
import { readDay, readDayOrNull } from '../columns/calendar-column'
import type { Reader } from '../database'
import type { Prisma } from '../generated/client'

/** The versions whose assignments hold: the newest recorded one of each agreement. */
export const IN_RECORD = {
  latest: true,
  recordedAt: { not: null },
} as const satisfies Prisma.AgreementVersionWhereInput

const SPAN = {
  id: true,
  officerId: true,
  positionId: true,
  absenceId: true,
  startsOn: true,
  endsOn: true,
  campuses: { select: { basisPoints: true } },
  position: { select: { name: true, version: { select: { title: true, startsOn: true, endsOn: true } } } },
} as const satisfies Prisma.AssignmentSelect

/**
 * Everything that counts against the assignments of these officers and of these positions. For commands, which have
 * locked them: no scope, because what an officer does elsewhere counts whoever may see it.
 */
export async function listHeldSpans(
  reader: Reader,
  officerIds: readonly string[],
  positionIds: readonly string[],
): Promise<HeldSpan[]> {
  const rows = await reader.assignment.findMany({
    where: {
      position: { version: IN_RECORD },
      OR: [{ officerId: { in: [...officerIds] } }, { positionId: { in: [...positionIds] } }],
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: SPAN,
  })
  return rows.map(({ position, campuses, absenceId, ...row }) => ({
    id: row.id,
    officerId: row.officerId,
    positionId: row.positionId,
    positionWords: `${position.name} (${position.version.title})`,
    startsOn: readDay(row.startsOn),
    endsOn: lastDayOf(readDayOrNull(row.endsOn), readRange(position.version)),
    basisPoints: campuses.reduce((sum, campus) => sum + (campus.basisPoints ?? 0), 0),
    substitute: absenceId !== null,
  }))
}

export function readRange(row: { startsOn: Date; endsOn: Date }): DateRange {
  return { startsOn: readDay(row.startsOn), endsOn: readDay(row.endsOn) }
}
