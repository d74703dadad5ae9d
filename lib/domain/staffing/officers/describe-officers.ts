import type { VacantPosition } from '../assignments/vacant-position'
import type { OfficerLine } from './officer-view'

/** "6 officers, 5 of them assigned today. 1 SRO position is vacant." */
export function describeOfficers(
  officers: readonly OfficerLine[],
  vacant: readonly VacantPosition[],
  search: string,
): string {
  const assigned = officers.filter(({ holds }) => holds.length > 0).length
  const count = officers.length === 1 ? '1 officer' : `${officers.length} officers`
  const found = search === '' ? '' : ` found for “${search}”`
  const of = officers.length === 0 ? '' : `, ${assigned} assigned today`
  const places = vacant.length === 1 ? '1 place in an SRO position is' : `${vacant.length} places in SRO positions are`
  return `${count}${found}${of}.${vacant.length === 0 ? '' : ` ${places} vacant.`}`
}

/** Officers under their agencies, in the order in which they come. */
export function groupByAgency(officers: readonly OfficerLine[]): {
  agency: OfficerLine['agency']
  officers: OfficerLine[]
}[] {
  const groups = new Map<string, { agency: OfficerLine['agency']; officers: OfficerLine[] }>()
  for (const officer of officers) {
    const group = groups.get(officer.agency.id) ?? { agency: officer.agency, officers: [] }
    groups.set(officer.agency.id, group)
    group.officers.push(officer)
  }
  return [...groups.values()]
}
