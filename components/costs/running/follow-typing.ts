import type { DraftValues } from '@/lib/domain/agreement/draft'
import { firstPreview, nextPreview, type ShownPreview } from '@/lib/forms/agreement/preview-breakdown'
import { loadReaders } from '@/lib/forms/agreement/readers/load-readers'
import { takeSent } from '@/lib/forms/agreement/values/take-sent'
import type { Followed } from './followed'
import { wordPreview } from './word-preview'
import type { WordedBreakdown } from './worded-breakdown'

/**
 * Works out what is typed in a form, beside everything else that was saved; each time from all of its fields. While a
 * field is half typed, the warnings stay as they were.
 */
export function followTyping({ section, values, context }: Followed): (sent: DraftValues) => Promise<WordedBreakdown> {
  let shown: ShownPreview | null = null
  return async (sent) => {
    const typed = takeSent(values, section, sent)
    const readers = await loadReaders(values, typed)
    shown = nextPreview(shown ?? firstPreview(values, context, readers), typed, context, readers)
    return wordPreview(shown)
  }
}
