'use server'

import { redirect } from 'next/navigation'
import { joinOrganization } from '@/lib/commands/members/join-organization'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { joinForm } from '@/lib/forms/people/join-form'
import { signIn } from '@/lib/session/sign-in'

export async function joinAction(token: string, before: FormState, data: FormData): Promise<FormState> {
  const values = readFormValues(data)
  const form = parseForm(joinForm, values)
  if (!form.ok) return refused(before, values, form.refusal)
  const joined = await joinOrganization(String(token), form.value.password)
  if (!joined.ok) return refused(before, values, joined.refusal)
  await signIn(joined.value.email, form.value.password)
  redirect('/')
}
