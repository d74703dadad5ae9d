import type { PartyEntry } from '@/lib/domain/agreement/agreement-entry'
import type { Party } from '@/lib/domain/terms/party'
import { type FormContext, findOrganization } from '../sections/form-context'
import type { KeptTerms } from '../values/kept-terms'
import { isSame } from './is-same'

/** A party with the name and the fiscal year of its organization; as it was, where nobody changed it. */
export function buildParty(entry: PartyEntry, kept: KeptTerms | null, context: FormContext): Party {
  const before = kept?.terms.parties.find((party) => party.id === entry.key)
  if (before !== undefined && kept?.parties.some((party) => isSame(party, entry))) return before
  const organization = findOrganization(context, entry.organizationId)
  const party: Party = { id: entry.key, side: entry.side }
  if (organization === null) return party
  return {
    ...party,
    name: organization.shortName,
    fiscalYearStartsInMonth: Number(organization.fiscalYearStarts.slice(0, 2)),
  }
}
