import type { PartyEntry } from '@/lib/domain/agreement/agreement-entry'
import { nameIn } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'
import type { TermsFileContent } from '@/lib/forms/terms-file/read-terms-file'
import { type FormContext, findOrganization } from '../sections/form-context'

/** Who stands in the place of each party of a file, each a sentence. */
export function wordPlaces(terms: Terms, parties: readonly PartyEntry[], context: FormContext): string[] {
  return parties.map(({ key, organizationId }) => {
    const organization = findOrganization(context, organizationId)
    return `${nameIn(terms.parties, key)}: ${organization === null ? 'to be chosen' : organization.name}`
  })
}

/** What of a file an agreement does not keep, each a sentence. */
export function wordNotKept({ actuals }: Pick<TermsFileContent, 'actuals'>): string[] {
  const isSaid = Object.values(actuals).some((part) => part !== undefined && Object.keys(part).length > 0)
  return isSaid ? ['What really happened (“actuals”): an agreement says what was agreed.'] : []
}
