import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { type DateRange, overlapOf } from '@/lib/domain/calendar/date-range'
import type { Absence, CoveredPosition } from './covered-position'

/** The range in pieces within which nothing changes: no position, contract year, posting or absence begins or ends. */
export function cutRange(
  range: DateRange,
  positions: readonly CoveredPosition[],
  absences: readonly Absence[],
): DateRange[] {
  const officers = new Set(positions.flatMap(({ postings }) => postings.map(({ officerId }) => officerId)))
  const spans: { startsOn: CalendarDate; endsOn: CalendarDate | null }[] = [
    ...positions.flatMap((position) => [position.range, ...position.years, ...position.postings]),
    ...absences.filter(({ officerId }) => officers.has(officerId)),
  ]
  const starts = new Set([range.startsOn])
  for (const { startsOn, endsOn } of spans) {
    if (startsOn > range.startsOn && startsOn <= range.endsOn) starts.add(startsOn)
    if (endsOn !== null && endsOn >= range.startsOn && endsOn < range.endsOn) starts.add(addDays(endsOn, 1))
  }
  const inOrder = [...starts].sort()
  return inOrder.map((startsOn, place) => {
    const next = inOrder[place + 1]
    return { startsOn, endsOn: next === undefined ? range.endsOn : addDays(next, -1) }
  })
}

/** Neighboring pieces that say the same, as one. */
export function joinPieces<T extends DateRange>(pieces: readonly T[], isSame: (a: T, b: T) => boolean): T[] {
  const joined: T[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before !== undefined && isSame(before, piece)) joined[joined.length - 1] = { ...before, endsOn: piece.endsOn }
    else joined.push(piece)
  }
  return joined
}

/** The part of every piece that falls into the range. */
export function clipPieces<T extends DateRange>(pieces: readonly T[], range: DateRange): T[] {
  return pieces.flatMap((piece) => {
    const part = overlapOf(piece, range)
    return part === null ? [] : [{ ...piece, ...part }]
  })
}
