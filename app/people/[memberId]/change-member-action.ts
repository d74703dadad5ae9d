'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { changeMember } from '@/lib/commands/members/change-member'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { memberForm } from '@/lib/forms/people/member-form'
import { loadMember } from '../load-member'

/** Gives a member roles. A refusal brings the page up to date, so that a stale edit stands beside what is saved now. */
export async function changeMemberAction(memberId: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, member, isSelf } = await loadMember(String(memberId))
  const values = readFormValues(data)
  const form = parseForm(memberForm, values)
  const saved = form.ok ? await changeMember(actor, { ...form.value, id: member.id }) : form
  if (form.ok && saved.ok) {
    // An administrator who stops being one cannot see the list any more.
    redirect(isSelf && !form.value.roles.includes('administrator') ? '/organization' : '/people')
  }
  refresh()
  return refused(before, values, saved.ok ? {} : saved.refusal)
}
