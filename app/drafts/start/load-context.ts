import 'server-only'
import { listPartyChoices } from '@/lib/data/organizations/list-party-choices'
import type { Actor } from '@/lib/domain/access/actor'
import type { FormContext } from '@/lib/forms/agreement/sections/form-context'

/** What a form that is only to be begun is read against. */
export async function loadContext(actor: Actor): Promise<FormContext> {
  const organizations = await listPartyChoices(actor.scope)
  return { ownId: actor.organization.id, organizations, file: null, hasKeptFile: false }
}
