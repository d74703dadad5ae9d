import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { FormContext } from '../sections/form-context'
import { findSectionFaults } from '../sections/read-section'
import { isRare, SECTIONS, type SectionName } from './sections'

export type SectionState = 'not started' | 'answered' | 'needs a change'

/** The values with a section marked as seen and sent once. */
export function markVisited(values: DraftValues, name: SectionName): DraftValues {
  const visited = new Set((values.visited ?? '').split(' ').filter((known) => known !== ''))
  return { ...values, visited: [...visited.add(name)].join(' ') }
}

/** How far a section is. One that nobody has sent yet is not started, whatever is filled in beforehand. */
export function findSectionState(name: SectionName, values: DraftValues, context: FormContext): SectionState {
  if (!isRare(name) && !(values.visited ?? '').split(' ').includes(name)) return 'not started'
  return Object.keys(findSectionFaults(name, values, context)).length === 0 ? 'answered' : 'needs a change'
}

/** What `visited` says when every section has been seen. */
export const ALL_VISITED = SECTIONS.map((section) => section.name).join(' ')
