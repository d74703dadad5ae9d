import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { draftValuesFrom } from '../from-version/draft-values-from'
import type { FormContext } from '../sections/form-context'
import type { Fact, MissingFact } from './fact'
import { listFactsOfClauses } from './facts-of-clauses'
import { listFactsOfCostLines } from './facts-of-cost-lines'
import { listFactsOfPaper } from './facts-of-paper'
import { listFactsOfParties } from './facts-of-parties'
import { listFactsOfPayments } from './facts-of-payments'
import { listFactsOfPositions } from './facts-of-positions'
import { listFactsOfRules } from './facts-of-rules'
import { listFactsOfWhoPays } from './facts-of-who-pays'
import { readCosts } from './read-costs'

/**
 * Everything that an agreement should say, section by section, and whether what was typed says it. What a business office
 * must still ask the other side is what is missing of it.
 */
export function listFacts(values: DraftValues, context: FormContext): Fact[] {
  const costs = readCosts(values, context)
  return [
    ...listFactsOfParties(values, context),
    ...listFactsOfPositions(values),
    ...listFactsOfCostLines(values, costs),
    ...listFactsOfWhoPays(values, context, costs),
    ...listFactsOfRules(values, context, costs),
    ...listFactsOfPayments(values, costs),
    ...listFactsOfClauses(values),
    ...listFactsOfPaper(values),
  ]
}

/** The same of a version that was kept, named by the fields in which it would be changed. */
export function listFactsOfVersion(view: AgreementView): Fact[] {
  const organizations = view.parties.map((party) => ({
    ...party,
    campuses: [],
    unclaimed: false,
    sharing: 'accepted' as const,
  }))
  const ownId = view.version.writtenBy.organizationId
  return listFacts(draftValuesFrom(view), { ownId, organizations, file: null, hasKeptFile: false })
}

/** What is not recorded. */
export function listMissing(facts: readonly Fact[]): MissingFact[] {
  return facts.filter((fact): fact is MissingFact => fact.missing !== null)
}

/** What must still be there before a proposal is sent. */
export function listNeeded(facts: readonly Fact[]): MissingFact[] {
  return listMissing(facts).filter(({ needed }) => needed === true)
}

/** "14 of 18 facts are recorded.": how complete it is, in figures. */
export function wordCompleteness(facts: readonly Fact[]): string {
  const left = listMissing(facts).length
  if (left === 0) return `All ${facts.length} facts are recorded.`
  return `${facts.length - left} of ${facts.length} facts are recorded.`
}
