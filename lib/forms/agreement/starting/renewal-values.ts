import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { moveTitle } from '@/lib/domain/agreement/renewal/move-title'
import { continueTerms } from '@/lib/domain/terms/renew/continue-terms'
import { makeContractYears } from '../build-terms/contract-years'
import { toPartyEntry } from '../from-version/draft-values-from'
import { valuesOfTerms } from '../from-version/values-of-terms'
import { writeClauses } from '../from-version/write-clauses'
import { startPaper } from '../values/start-values'
import type { RenewalAnswers } from './renewal-form'

/** What stands in a renewal as it was: the sections that a person has no need to be led through. */
const CARRIED = 'parties cost-lines who-pays rules payments purpose'

/**
 * A new agreement that goes on from a version of an old one: who agrees, positions, cost lines with the raise, who pays
 * what, special rules, payments and clauses; not who serves, nor the paper and what it prints.
 */
export function renewalValues(view: AgreementView, { startsOn, endsOn, raise }: RenewalAnswers): DraftValues {
  const range = { startsOn, endsOn }
  return {
    ...valuesOfTerms({
      title: moveTitle(view.version.title, view.version, range),
      ...range,
      parties: view.parties.map(toPartyEntry),
      terms: continueTerms(view.terms, makeContractYears(range), raise),
    }),
    ...writeClauses(view.clauses.map((clause) => ({ ...clause, page: null }))),
    ...startPaper('send'),
    visited: CARRIED,
    renews: view.number,
  }
}

/** The number of the agreement that a draft renews; null where it renews none. */
export function readRenews(values: DraftValues): string | null {
  return values.renews ?? null
}
