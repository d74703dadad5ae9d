import type { DateRange } from '@/lib/domain/calendar/date-range'
import { countSchoolDays, type SchoolDays } from '@/lib/domain/calendar/school-calendar/school-days'
import { type Absence, type CoveredPosition, staffingOn } from './covered-position'
import { clipPieces, cutRange, joinPieces } from './cut-range'

/** Days one after the other on which a position is staffed alike. */
export type PositionSpan = DateRange & {
  readonly places: number
  readonly held: number
  readonly present: number
  readonly officerNames: readonly string[]
}

/** How a position is staffed through a range; days outside its agreement are left out. */
export function staffPosition(
  position: CoveredPosition,
  absences: readonly Absence[],
  range: DateRange,
): PositionSpan[] {
  const spans = cutRange(range, [position], absences).flatMap((piece): PositionSpan[] => {
    const staffing = staffingOn(position, absences, piece.startsOn)
    if (staffing === null) return []
    const { places, held, present } = staffing
    const officerNames = present.map(({ officerName }) => officerName)
    return [{ ...piece, places, held: held.length, present: present.length, officerNames }]
  })
  return joinPieces(spans, isAlike)
}

function isAlike(a: PositionSpan, b: PositionSpan): boolean {
  const facts = ({ places, held, present, officerNames }: PositionSpan) =>
    `${places} ${held} ${present} ${officerNames}`
  return facts(a) === facts(b)
}

/** School days of a position in a range, each place of it counted: two officers on a day are two. */
export type PositionTally = {
  readonly planned: number
  readonly delivered: number
  readonly absent: number
  readonly vacant: number
  /** School years without a calendar: the days are a least. */
  readonly notRecorded: readonly number[]
}

/** Planned days, and what became of them: planned = delivered + absent + vacant. */
export function tallyPosition(spans: readonly PositionSpan[], school: SchoolDays, range: DateRange): PositionTally {
  let [planned, delivered, vacant] = [0, 0, 0]
  const notRecorded = new Set<number>()
  for (const span of clipPieces(spans, range)) {
    const { days, notRecorded: missing } = countSchoolDays(school, span)
    for (const year of missing) notRecorded.add(year)
    planned += span.places * days
    delivered += Math.min(span.present, span.places) * days
    vacant += lackOf(span) * days
  }
  const absent = planned - delivered - vacant
  return { planned, delivered, absent, vacant, notRecorded: [...notRecorded].sort() }
}

/** How many places nobody holds. */
export function lackOf({ places, held }: Pick<PositionSpan, 'places' | 'held'>): number {
  return Math.max(0, places - held)
}
