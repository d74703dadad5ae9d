import { isSectionName, sectionLabel } from './sections'

/** What a page of a draft is called on which answers are typed, by its address below the draft; null for other pages. */
export function labelPlace(place: string): string | null {
  if (isSectionName(place)) return sectionLabel(place)
  if (place === 'cost-lines/grid') return 'Cost lines as a table'
  if (place === 'cost-lines/paste') return 'Paste cost lines'
  return place.startsWith('rules/') ? 'A special rule' : null
}
