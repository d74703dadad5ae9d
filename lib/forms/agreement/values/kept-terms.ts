import type { PartyEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * The cost terms of the version that is being changed without its special rules, and its dates: what the form does not
 * ask for is kept of them.
 */
export type KeptTerms = {
  range: DateRange
  parties: readonly PartyEntry[]
  terms: Terms
  /** Its contract years are said by a special rule; without the rule, they follow from the dates. */
  yearsInRule?: true
}

/** Null for a new agreement. Only the server writes this value, and no section may replace it. */
export function readKeptTerms(values: DraftValues): KeptTerms | null {
  return values.keptTerms === undefined ? null : (JSON.parse(values.keptTerms) as KeptTerms)
}

export function writeKeptTerms(kept: KeptTerms): string {
  return JSON.stringify(kept)
}
