import type { Choice } from '@/components/ui/forms/select-field'

const CATEGORIES = ['salary', 'benefits', 'overtime', 'training', 'vehicle', 'equipment', 'administration', 'other']

/** The usual categories, and the one that the line already has. */
export function categoryOptions(current: string): Choice[] {
  const values = current === '' || CATEGORIES.includes(current) ? CATEGORIES : [...CATEGORIES, current]
  return values.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }))
}
