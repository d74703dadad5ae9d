import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { SectionName } from './sections'

const stampName = (section: SectionName) => `savedAt.${section}`

/** The values with the save that last changed a section written beside it. */
export function stampSection(values: DraftValues, section: SectionName, rowVersion: number): DraftValues {
  return { ...values, [stampName(section)]: String(rowVersion) }
}

/** Whether a section was saved after the save that a page was made from. */
export function wasSavedSince(values: DraftValues, section: SectionName, rowVersion: number): boolean {
  return Number(values[stampName(section)] ?? 0) > rowVersion
}
