import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { includesDate, overlapOf } from '@/lib/domain/calendar/date-range'
import type { HeldSpan, PositionPlaces } from './held-span'

const WHOLE_BASIS_POINTS = 10_000

/**
 * The first day on which one officer's campus percents pass 100%, with what they come to. The spans are all of one
 * officer. A sum rises on first days only, so no other day is looked at.
 */
export function findOverload(spans: readonly HeldSpan[]): { day: CalendarDate; basisPoints: number } | null {
  for (const day of firstDays(spans)) {
    const held = spans.filter((span) => includesDate(span, day))
    const basisPoints = held.reduce((sum, span) => sum + span.basisPoints, 0)
    if (basisPoints > WHOLE_BASIS_POINTS) return { day, basisPoints }
  }
  return null
}

/** The first day on which more officers hold one position than it has places; substitutes take none. */
export function findOverfull(
  spans: readonly HeldSpan[],
  years: readonly PositionPlaces[],
): { day: CalendarDate; holders: number; places: number } | null {
  const own = spans.filter((span) => !span.substitute)
  for (const day of firstDays([...own, ...years])) {
    const places = years.find((year) => includesDate(year, day))?.places
    const holders = own.filter((span) => includesDate(span, day)).length
    if (places !== undefined && holders > places) return { day, holders, places }
  }
  return null
}

/** Whether one officer holds the position of a span a second time on one of its days. */
export function findRepeated(span: HeldSpan, others: readonly HeldSpan[]): HeldSpan | null {
  const same = others.filter((other) => other.officerId === span.officerId && other.positionId === span.positionId)
  return same.find((other) => other.id !== span.id && overlapOf(span, other) !== null) ?? null
}

function firstDays(ranges: readonly { startsOn: CalendarDate }[]): CalendarDate[] {
  return [...new Set(ranges.map(({ startsOn }) => startsOn))].sort()
}
