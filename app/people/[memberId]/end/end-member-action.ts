'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { endMember } from '@/lib/commands/members/end-member'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { endMemberForm } from '@/lib/forms/people/member-form'
import { loadColleague } from '../../load-member'

export async function endMemberAction(memberId: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, member } = await loadColleague(String(memberId))
  const values = readFormValues(data)
  const form = parseForm(endMemberForm, values)
  const ended = form.ok ? await endMember(actor, { ...form.value, id: member.id }) : form
  if (ended.ok) redirect('/people')
  refresh()
  return refused(before, values, ended.refusal)
}
