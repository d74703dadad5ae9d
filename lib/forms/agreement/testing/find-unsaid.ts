import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import type { Terms } from '@/lib/domain/terms/terms'
import { draftValuesFrom } from '../from-version/draft-values-from'
import { readTerms } from '../read-entry'
import { agreementOf } from './library'
import { viewOf } from './view-of'

/**
 * What of the terms the form does not say: they are opened, and all that its fields and rules say is typed into a new form,
 * which knows nothing of the old terms. What is refused there, or comes out otherwise, is unsaid. Empty: said wholly.
 */
export function findUnsaid(terms: Terms): string[] {
  const { entry, context } = agreementOf('A published agreement', terms)
  const { keptTerms: _, ...typed } = draftValuesFrom(viewOf(entry, context))
  const read = readTerms(typed, context)
  if (!read.ok) return Object.entries(read.refusal).map(([field, sentence]) => `${field}: ${sentence}`)
  return compareTerms(terms, read.value).changes.map(({ area, sentence }) => `${area}: ${sentence}`)
}
