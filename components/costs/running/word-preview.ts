import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'
import type { ShownPreview } from '@/lib/forms/agreement/preview-breakdown'
import { wordYear } from './word-year'
import type { WordedBreakdown } from './worded-breakdown'

/** What the typed terms come to, in words; or what is still missing before they come to anything. */
export function wordPreview({ breakdown, faults, warnings }: ShownPreview): WordedBreakdown {
  const sentences = unique(Object.values(faults))
  const heading = breakdown === null ? 'It appears once these are answered:' : 'Not counted yet:'
  return {
    years: breakdown?.years.map((year) => wordYear(breakdown, year)) ?? [],
    faults: sentences.length === 0 ? null : { heading, sentences },
    payments: breakdown === null ? [] : wordPayments(breakdown),
    warnings: unique(warnings.map(({ message }) => message)),
  }
}

const unique = (sentences: readonly string[]) => [...new Set(sentences)]
