import type { PartyView } from '@/lib/domain/agreement/agreement-view'

/** What a page calls the party that the cost terms name by this id. */
export type PartyNames = (key: string) => string

export function partyNames(parties: readonly Pick<PartyView, 'key' | 'shortName'>[]): PartyNames {
  return (key) => parties.find((party) => party.key === key)?.shortName ?? key
}
