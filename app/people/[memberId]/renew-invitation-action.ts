'use server'

import { refresh } from 'next/cache'
import { renewInvitation } from '@/lib/commands/members/renew-invitation'
import { refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import type { InviteState } from '@/lib/forms/people/invite-form'
import { renewInvitationForm } from '@/lib/forms/people/member-form'
import { joinLink } from '../../_shell/join-link'
import { loadMember } from '../load-member'

/** A new link for an invited person. It comes back once, in the answer: it is kept nowhere. */
export async function renewInvitationAction(
  memberId: string,
  before: InviteState,
  data: FormData,
): Promise<InviteState> {
  const { actor, member } = await loadMember(String(memberId))
  const values = readFormValues(data)
  const form = parseForm(renewInvitationForm, values)
  const renewed = form.ok ? await renewInvitation(actor, { ...form.value, id: member.id }) : form
  refresh()
  if (!renewed.ok) return { ...refused(before, values, renewed.refusal), invited: null }
  const { name, email } = member
  return {
    attempt: before.attempt + 1,
    values: {},
    faults: {},
    invited: { name, email, link: joinLink(renewed.value.token) },
  }
}
