import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { PositionChoice } from '@/lib/domain/staffing/officers/officer-view'
import { type CampusChoice, campusField, countCampusRows, percentField } from '@/lib/forms/staffing/campus-fields'
import type { FieldLine } from './described-field'

/** Which position, each with its agreement and dates. */
export function positionLine(positions: readonly PositionChoice[]): FieldLine {
  return {
    kind: 'choice',
    name: 'positionId',
    label: 'SRO position',
    required: true,
    options: positions.map(({ id, name, agreement }) => ({
      value: id,
      label: `${name}: ${agreement.title}, ${formatDateRange(agreement)}`,
    })),
  }
}

/** From which day to which. */
export function dayLine(lastDayHint = 'Leave empty if the officer stays until the agreement ends.'): FieldLine {
  return {
    kind: 'line',
    fields: [
      { kind: 'day', name: 'startsOn', label: 'First day', required: true },
      { kind: 'day', name: 'endsOn', label: 'Last day', hint: lastDayHint },
    ],
  }
}

/** One primary campus and shared ones, each with its percent of the officer's time; every saved one has its row. */
export function campusLines(
  positions: readonly Pick<PositionChoice, 'campuses'>[],
  saved: readonly CampusChoice[] = [],
): FieldLine[] {
  const campuses = new Map(positions.flatMap((position) => position.campuses.map((campus) => [campus.id, campus])))
  const districts = new Set([...campuses.values()].map(({ districtName }) => districtName))
  const options = [...campuses.values()].map(({ id, name, districtName }) => ({
    value: id,
    label: districts.size === 1 ? name : `${name}, ${districtName}`,
  }))
  return Array.from({ length: countCampusRows(saved, options.length) }, (_, at): FieldLine => {
    const label = at === 0 ? 'Primary campus' : `Shared campus ${at}`
    return {
      kind: 'line',
      fields: [
        { kind: 'choice', name: campusField(at), label, options, emptyLabel: at === 0 ? 'Not recorded' : 'None' },
        { kind: 'percent', name: percentField(at), label: 'Percent of the officer’s time' },
      ],
    }
  })
}
