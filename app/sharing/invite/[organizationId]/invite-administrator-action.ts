'use server'

import { inviteFirstAdministrator } from '@/lib/commands/members/invite-first-administrator'
import { refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { type InviteState, inviteAdministratorForm } from '@/lib/forms/people/invite-form'
import { joinLink } from '../../../_shell/join-link'
import { loadPartner } from '../../load-partner'

/** Invites another organization's first administrator. The link comes back once, in the answer: it is kept nowhere. */
export async function inviteAdministratorAction(
  organizationId: string,
  before: InviteState,
  data: FormData,
): Promise<InviteState> {
  const { actor, organization } = await loadPartner(String(organizationId))
  const values = readFormValues(data)
  const form = parseForm(inviteAdministratorForm, values)
  if (!form.ok) return { ...refused(before, values, form.refusal), invited: null }
  const made = await inviteFirstAdministrator(actor, organization.organizationId, form.value)
  if (!made.ok) return { ...refused(before, values, made.refusal), invited: null }
  const { name, email } = form.value
  return {
    attempt: before.attempt + 1,
    values: {},
    faults: {},
    invited: { name, email, link: joinLink(made.value.token) },
  }
}
