import type { DraftValues } from '@/lib/domain/agreement/draft'
import { sectionOfField } from './sections'

/** The page of a draft that asks for a field: "positions", or a special rule's "rules/rule-2"; null where none does. */
export function placeOfField(values: DraftValues, field: string): string | null {
  const section = sectionOfField(field)
  if (section !== 'rules') return section
  const key = values[`${field.split('.').slice(0, 2).join('.')}.key`]
  return key === undefined ? section : `rules/${key}`
}
