import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { includesDate } from '@/lib/domain/calendar/date-range'
import { parseRatio, ratioValue } from '@/lib/domain/money/ratio'
import { floorDivide } from '@/lib/domain/money/round'
import { valueInYear } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'
import type { PositionPlaces } from './held-span'

/**
 * How many officers may hold each position at once, by position id: its headcount by contract year, a part of an officer
 * taken as a whole place. Years in which it is not recorded are left out. Where years overlap, the one that takes most
 * decides: the ranges returned never overlap.
 */
export function listPlaces(terms: Pick<Terms, 'positions' | 'years'>): Map<string, PositionPlaces[]> {
  return new Map(terms.positions.map((position) => [position.id, cutApart(listYears(position, terms))]))
}

function listYears({ headcount }: Terms['positions'][number], { years }: Pick<Terms, 'years'>): PositionPlaces[] {
  return years.flatMap(({ id, startsOn, endsOn }) => {
    const written = valueInYear(headcount, id)
    const ratio = typeof written === 'string' ? parseRatio(written) : null
    if (ratio === null) return []
    const { n, d } = ratioValue(ratio)
    return [{ startsOn, endsOn, places: Number(-floorDivide(-n, d)) }]
  })
}

function cutApart(years: readonly PositionPlaces[]): PositionPlaces[] {
  const cuts: CalendarDate[] = [
    ...new Set(years.flatMap(({ startsOn, endsOn }) => [startsOn, addDays(endsOn, 1)])),
  ].sort()
  return cuts.flatMap((startsOn, at) => {
    const next = cuts[at + 1]
    const covering = years.filter((year) => includesDate(year, startsOn))
    if (next === undefined || covering.length === 0) return []
    return [{ startsOn, endsOn: addDays(next, -1), places: Math.max(...covering.map(({ places }) => places)) }]
  })
}
