import 'server-only'
import { readDay } from '@/lib/data/columns/calendar-column'
import type { Transaction } from '@/lib/data/database'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { Faults } from '@/lib/domain/result'
import type { LoadedAssignment } from './load-assignment'

/**
 * What keeps an assignment from having these days because of somebody who stands in: a substitute's days lie within the
 * absence and within the assignment of the officer who is away.
 * @param days null: the assignment goes.
 */
export async function findSubstituteFault(
  tx: Transaction,
  { officer, positionId, absenceId }: Pick<LoadedAssignment, 'officer' | 'positionId' | 'absenceId'>,
  days: DateRange | null,
): Promise<Faults | null> {
  if (absenceId !== null) {
    const absence = await tx.absence.findUnique({ where: { id: absenceId } })
    if (days === null || absence === null) return null
    const away = { startsOn: readDay(absence.startsOn), endsOn: readDay(absence.endsOn) }
    if (away.startsOn <= days.startsOn && days.endsOn <= away.endsOn) return null
    return { startsOn: `Choose days within the absence: ${formatDateRange(away)}.` }
  }
  const substitutes = await tx.assignment.findMany({
    where: { positionId, absence: { officerId: officer.id } },
    select: { startsOn: true, endsOn: true, officer: { select: { name: true } } },
  })
  for (const substitute of substitutes) {
    const stands = { startsOn: readDay(substitute.startsOn), endsOn: readDay(substitute.endsOn ?? substitute.startsOn) }
    if (days !== null && days.startsOn <= stands.startsOn && stands.endsOn <= days.endsOn) continue
    const who = `${substitute.officer.name} stands in from ${formatDateRange(stands)}.`
    return { [days === null ? '' : 'endsOn']: `${who} Take the substitute back first, or choose other days.` }
  }
  return null
}
