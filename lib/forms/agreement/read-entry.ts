import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Result, refuse } from '@/lib/domain/result'
import type { Terms } from '@/lib/domain/terms/terms'
import { gatherFaults, readTermsBy } from './read-terms'
import { ALL_READERS } from './readers/all-readers'
import type { FormContext } from './sections/form-context'
import { readSection } from './sections/read-section'

/** The cost terms of what was typed, or the faults of the sections that decide the cost. */
export function readTerms(values: DraftValues, context: FormContext): Result<Terms> {
  return readTermsBy(ALL_READERS, values, context)
}

/** Everything that was typed as one version of an agreement, or every fault of every section. */
export function readEntry(values: DraftValues, context: FormContext): Result<AgreementEntry> {
  const terms = readTerms(values, context)
  const parties = readSection('parties', values, context)
  const positions = readSection('positions', values, context)
  const clauses = readSection('purpose', values, context)
  const paper = readSection('paper', values, context)
  if (!terms.ok || !parties.ok || !positions.ok || !clauses.ok || !paper.ok) {
    return refuse(gatherFaults([parties, positions, terms, clauses, paper]))
  }
  return accept({
    ...parties.value,
    terms: terms.value,
    clauses: clauses.value,
    assignments: positions.value.officers,
    ...paper.value,
  })
}
