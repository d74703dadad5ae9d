import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import type { Terms } from '@/lib/domain/terms/terms'
import { buildTerms } from './build-terms/build-terms'
import type { FormContext } from './sections/form-context'
import { readSection } from './sections/read-section'

/** The cost needs no title: it stands in for one, so that a missing title is no fault of the cost terms. */
const ANY_TITLE = { title: 'Untitled' }

/** The cost terms of what was typed, or the faults of the sections that decide the cost. Runs in the browser too. */
export function readTerms(values: DraftValues, context: FormContext): Result<Terms> {
  const parties = readSection('parties', { ...values, ...ANY_TITLE }, context)
  const positions = readSection('positions', values, context)
  const costLines = readSection('cost-lines', values, context)
  const deal = readSection('who-pays', values, context)
  const payments = readSection('payments', values, context)
  if (parties.ok && positions.ok && costLines.ok && deal.ok && payments.ok) {
    const { startsOn, endsOn } = parties.value
    const answers = {
      range: { startsOn, endsOn },
      parties: parties.value.parties,
      positions: positions.value.positions,
      costLines: costLines.value.costLines,
      deal: deal.value,
      payments: payments.value,
    }
    return checkTerms(buildTerms(answers, values, context))
  }
  return refuse(gatherFaults([parties, positions, costLines, deal, payments]))
}

/** What the terms of a changed agreement refer to may have been removed in the form: then they cannot be settled. */
function checkTerms(terms: Terms): Result<Terms> {
  const [fault] = findFaults(terms)
  if (fault === undefined) return accept(terms)
  const where = `${formatPath(fault.path)}: ${fault.message}`
  return refuse({ '': `The cost terms that are kept need something that is gone (${where}). Put it back.` })
}

/** Everything that was typed as one version of an agreement, or every fault of every section. */
export function readEntry(values: DraftValues, context: FormContext): Result<AgreementEntry> {
  const terms = readTerms(values, context)
  const parties = readSection('parties', values, context)
  const positions = readSection('positions', values, context)
  const clauses = readSection('purpose', values, context)
  const paper = readSection('paper', values, context)
  if (!terms.ok || !parties.ok || !positions.ok || !clauses.ok || !paper.ok) {
    return refuse(gatherFaults([parties, terms, clauses, paper]))
  }
  return accept({
    ...parties.value,
    terms: terms.value,
    clauses: clauses.value,
    assignments: positions.value.officers,
    ...paper.value,
  })
}

function gatherFaults(results: readonly Result<unknown>[]): Faults {
  return Object.assign({}, ...results.map((result) => (result.ok ? {} : result.refusal)))
}
