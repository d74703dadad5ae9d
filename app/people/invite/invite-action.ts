'use server'

import { inviteMember } from '@/lib/commands/members/invite-member'
import { refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { type InviteState, inviteForm } from '@/lib/forms/people/invite-form'
import { requireActorWho } from '@/lib/session/require-actor'
import { joinLink } from '../../_shell/join-link'

/** Invites a person. The link comes back once, in the answer: it is kept nowhere. */
export async function inviteAction(before: InviteState, data: FormData): Promise<InviteState> {
  const actor = await requireActorWho('people.manage')
  const values = readFormValues(data)
  const form = parseForm(inviteForm, values)
  if (!form.ok) return { ...refused(before, values, form.refusal), invited: null }
  const made = await inviteMember(actor, form.value)
  if (!made.ok) return { ...refused(before, values, made.refusal), invited: null }
  const { name, email } = form.value
  const invited = { name, email, link: joinLink(made.value.token) }
  return { attempt: before.attempt + 1, values: {}, faults: {}, invited }
}
