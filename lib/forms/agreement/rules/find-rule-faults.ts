import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Faults } from '@/lib/domain/result'
import { readTerms } from '../read-entry'
import type { FormContext } from '../sections/form-context'
import { findSectionFaults } from '../sections/read-section'

/** The faults of the special rule at this place: of its fields, and beside the other rules and the rest of the terms. */
export function findRuleFaults(values: DraftValues, context: FormContext, at: number): Faults {
  const terms = readTerms(values, context)
  const all = { ...findSectionFaults('rules', values, context), ...(terms.ok ? {} : terms.refusal) }
  return Object.fromEntries(Object.entries(all).filter(([field]) => field.startsWith(`rules.${at}.`)))
}
