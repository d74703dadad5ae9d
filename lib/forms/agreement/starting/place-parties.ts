import type { PartyEntry, PartySide } from '@/lib/domain/agreement/agreement-entry'
import { nameOf } from '@/lib/domain/terms/names'
import type { Party } from '@/lib/domain/terms/party'
import type { Terms } from '@/lib/domain/terms/terms'
import { buildParty } from '../build-terms/build-party'
import { type FormContext, findOrganization } from '../sections/form-context'

/** What an organization of this kind is in an agreement. */
const SIDE_OF_KIND: Record<string, PartySide> = { district: 'district', city: 'agency', county: 'agency' }

/** The parties of terms as parties of a form, and the terms with the names of those that are known. */
export type PlacedParties = { parties: PartyEntry[]; terms: Terms }

/**
 * Terms that come from elsewhere, between organizations of one's own: one's own organization takes the first place on its
 * side, the others are still to be chosen ("") and have no name.
 * @param byName whether a party that is named like an organization is that one: of a file, not of somebody else's paper
 */
export function placeParties(terms: Terms, context: FormContext, { byName }: { byName: boolean }): PlacedParties {
  const named = terms.parties.map((party) => (byName ? findByName(party, context) : null))
  const ownPlace = named.includes(context.ownId) ? -1 : findOwnPlace(terms.parties, named, context)
  const parties = terms.parties.map(({ id, side }, at): PartyEntry => {
    const isRepeated = named.indexOf(named[at] ?? null) < at
    const organizationId = at === ownPlace ? context.ownId : isRepeated ? '' : (named[at] ?? '')
    return { key: id, side, organizationId }
  })
  return {
    parties,
    terms: {
      ...terms,
      parties: terms.parties.map((party, at) => {
        const entry = parties[at]
        return entry === undefined || named[at] === entry.organizationId ? party : rename(party, entry, context)
      }),
    },
  }
}

function findByName(party: Party, context: FormContext): string | null {
  const name = fold(nameOf(party))
  const found = context.organizations.filter((one) => [one.name, one.shortName].some((each) => fold(each) === name))
  return found.length === 1 ? (found[0]?.organizationId ?? null) : null
}

const fold = (name: string) => name.trim().toLowerCase()

/** The first place on one's own side that nobody else is known to take; -1 where there is none. */
function findOwnPlace(parties: readonly Party[], named: readonly (string | null)[], context: FormContext): number {
  const side = SIDE_OF_KIND[findOrganization(context, context.ownId)?.kind ?? ''] ?? 'other'
  return parties.findIndex((party, at) => party.side === side && named[at] === null)
}

function rename(party: Party, entry: PartyEntry, context: FormContext): Party {
  const { name: _, fiscalYearStartsInMonth: __, ...rest } = party
  return { ...rest, ...(entry.organizationId === '' ? {} : buildParty(entry, null, context)) }
}
