import type { DateRange } from '@/lib/domain/calendar/date-range'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { Faults } from '@/lib/domain/result'
import { findOverfull, findOverload, findRepeated } from './find-overload'
import type { HeldSpan, PositionPlaces } from './held-span'

/** What an assignment is held against. The spans may hold the assignment as it was before; it is left out by its id. */
export type AssignmentSurroundings = {
  readonly agreement: DateRange
  /** Everything that its officer holds, and everybody who holds its position. */
  readonly spans: readonly HeldSpan[]
  readonly places: readonly PositionPlaces[]
}

/**
 * What must be mended before an officer can be assigned: days in the wrong order or beyond the agreement, the same
 * position twice, a position with no place free, more than 100% of the officer's time. By field: "startsOn", "endsOn",
 * "campuses". The database refuses the same on its own.
 */
export function findAssignmentFaults(span: HeldSpan, surroundings: AssignmentSurroundings): Faults {
  const { agreement, spans, places } = surroundings
  const dayFaults = findDayFaults(span, agreement)
  if (Object.keys(dayFaults).length > 0) return dayFaults
  const others = spans.filter((other) => other.id !== span.id)
  const repeated = findRepeated(span, others)
  if (repeated !== null) {
    const days = `from ${formatDate(repeated.startsOn)} to ${formatDate(repeated.endsOn)}`
    return { startsOn: `This officer holds ${repeated.positionWords} ${days} already. Choose days outside of that.` }
  }
  const holders = [...others.filter((other) => other.positionId === span.positionId), span]
  const overfull = span.substitute ? null : findOverfull(holders, places)
  if (overfull !== null) return { startsOn: wordOverfull(overfull) }
  const overload = findOverload([...others.filter((other) => other.officerId === span.officerId), span])
  return overload === null ? {} : { campuses: wordOverload(overload) }
}

function findDayFaults({ startsOn, endsOn }: HeldSpan, agreement: DateRange): Faults {
  if (startsOn < agreement.startsOn || startsOn > agreement.endsOn) {
    return { startsOn: `Enter a first day within the agreement: ${wordRange(agreement)}.` }
  }
  if (endsOn < startsOn) {
    return { endsOn: `Enter a last day on or after the first day, ${formatDate(startsOn)}.` }
  }
  if (endsOn > agreement.endsOn) return { endsOn: `Enter a last day within the agreement: ${wordRange(agreement)}.` }
  return {}
}

const wordRange = ({ startsOn, endsOn }: DateRange) => `${formatDate(startsOn)} to ${formatDate(endsOn)}`

function wordOverfull({ day, holders, places }: NonNullable<ReturnType<typeof findOverfull>>): string {
  const has = places === 1 ? 'one place' : `${places} places`
  const on = formatDate(day)
  return `The position has ${has}, and on ${on} ${holders} officers would hold it. End another assignment first, or choose other days.`
}

function wordOverload({ day, basisPoints }: NonNullable<ReturnType<typeof findOverload>>): string {
  return `The officer's time would come to ${basisPoints / 100}% on ${formatDate(day)}. Lower the campus percents, or end another assignment first: it comes to at most 100%.`
}
