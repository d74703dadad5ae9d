import type { DraftValues } from '@/lib/domain/agreement/draft'
import { isSectionName, type SectionName, valuesOfSection } from './sections'

/** One section as it was sent while somebody else had saved the same one. */
export type SetAside = { section: SectionName; values: DraftValues }

/** The draft as it stands, with our version of one section beside it. */
export function setAside(stands: DraftValues, section: SectionName, ours: DraftValues): DraftValues {
  return { ...stands, setAside: JSON.stringify({ section, values: valuesOfSection(ours, section) }) }
}

/** What was set aside; null when nothing was. */
export function readSetAside(values: DraftValues): SetAside | null {
  if (values.setAside === undefined) return null
  const read = JSON.parse(values.setAside) as SetAside
  return isSectionName(read.section) ? read : null
}

/** The draft once both versions of the section have been compared. */
export function dropSetAside({ setAside: _, ...values }: DraftValues): DraftValues {
  return values
}
