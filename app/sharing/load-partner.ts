import { notFound } from 'next/navigation'
import { listPartyChoices } from '@/lib/data/organizations/list-party-choices'
import type { Actor } from '@/lib/domain/access/actor'
import type { PartyChoice } from '@/lib/domain/organization/organization'
import { requireActorWho } from '@/lib/session/require-actor'

/**
 * An organization that an administrator's own can name as a party; to everybody else it is not there. Not only one that
 * nobody signs in for: right after its first administrator is invited, the page must still be there to show the link.
 */
export async function loadPartner(organizationId: string): Promise<{ actor: Actor; organization: PartyChoice }> {
  const actor = await requireActorWho('people.manage')
  const choices = (await listPartyChoices(actor.scope)).filter((choice) => choice.organizationId === organizationId)
  const [organization] = choices
  if (organization === undefined || organizationId === actor.organization.id) notFound()
  return { actor, organization }
}
