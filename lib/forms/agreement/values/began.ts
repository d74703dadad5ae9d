import type { DraftValues } from '@/lib/domain/agreement/draft'
import { sectionOfField } from './sections'

/** The values with a copy of themselves as they were found: later on it says who changed what. */
export function writeBegan(values: DraftValues): DraftValues {
  const typed = Object.entries(values).filter(([field]) => sectionOfField(field) !== null)
  return { ...values, began: JSON.stringify(Object.fromEntries(typed)) }
}

/** Null for a new agreement. */
export function readBegan(values: DraftValues): DraftValues | null {
  return values.began === undefined ? null : (JSON.parse(values.began) as DraftValues)
}
