import type { DraftValues } from '@/lib/domain/agreement/draft'
import { cleanText } from '../../form/clean-text'
import { LIST_SEPARATOR } from './chosen-list'

/** The text fields of a form as typed; boxes that share a name are one list. The framework's own fields are left out. */
export function readTyped(data: FormData): DraftValues {
  const values: Record<string, string> = {}
  for (const [sent, value] of data) {
    if (typeof value !== 'string' || sent.startsWith('$ACTION')) continue
    const [name, text] = [cleanText(sent), cleanText(value)]
    const before = values[name]
    values[name] = before === undefined ? text : `${before}${LIST_SEPARATOR}${text}`
  }
  return values
}
