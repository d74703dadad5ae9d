import type { DraftValues } from '@/lib/domain/agreement/draft'
import { LIST_SEPARATOR } from './chosen-list'

/** The text fields of a form as typed; boxes that share a name are one list. The framework's own fields are left out. */
export function readTyped(data: FormData): DraftValues {
  const values: Record<string, string> = {}
  for (const [name, value] of data) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    const before = values[name]
    values[name] = before === undefined ? value : `${before}${LIST_SEPARATOR}${value}`
  }
  return values
}
