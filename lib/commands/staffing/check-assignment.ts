import 'server-only'
import type { Transaction } from '@/lib/data/database'
import { listHeldSpans } from '@/lib/data/staffing/list-held-spans'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Faults } from '@/lib/domain/result'
import { findAssignmentFaults } from '@/lib/domain/staffing/assignments/find-assignment-faults'
import { lastDayOf } from '@/lib/domain/staffing/assignments/held-span'
import type { LoadedPosition } from './load-position'

export type CampusShare = { readonly campusId: string; readonly primary: boolean; readonly basisPoints: number | null }

export type AssignmentFacts = {
  /** Absent: a new one. */
  readonly id?: string
  readonly officerId: string
  readonly startsOn: CalendarDate
  /** Last day; null: open. */
  readonly endsOn: CalendarDate | null
  readonly campuses: readonly CampusShare[]
  readonly substitute?: boolean
}

/**
 * What keeps an assignment from holding together with all others; officer and position must be locked.
 * @param without assignments that end or go in the same act, with the last day that they are to have; null: they go.
 */
export async function checkAssignment(
  tx: Transaction,
  position: LoadedPosition,
  facts: AssignmentFacts,
  without: ReadonlyMap<string, CalendarDate | null> = new Map(),
): Promise<Faults | null> {
  const { id = '', officerId, startsOn, endsOn, campuses } = facts
  const campusFaults = findCampusFaults(position, campuses)
  if (campusFaults !== null) return campusFaults
  const spans = (await listHeldSpans(tx, [officerId], [position.id])).flatMap((span) => {
    const last = without.get(span.id)
    if (last === null) return []
    return [last === undefined ? span : { ...span, endsOn: last }]
  })
  const span = {
    id,
    officerId,
    positionId: position.id,
    positionWords: position.name,
    startsOn,
    endsOn: lastDayOf(endsOn, position.agreement),
    basisPoints: campuses.reduce((sum, campus) => sum + (campus.basisPoints ?? 0), 0),
    substitute: facts.substitute ?? false,
  }
  const faults = findAssignmentFaults(span, { agreement: position.agreement, spans, places: position.places })
  return Object.keys(faults).length > 0 ? faults : null
}

function findCampusFaults({ campusNames }: LoadedPosition, campuses: readonly CampusShare[]): Faults | null {
  if (campuses.some(({ campusId }) => !campusNames.has(campusId))) {
    return { campuses: 'Choose campuses of the districts that are party to the agreement.' }
  }
  if (new Set(campuses.map(({ campusId }) => campusId)).size < campuses.length) {
    return { campuses: 'Choose each campus once.' }
  }
  return null
}
