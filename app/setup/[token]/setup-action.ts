'use server'

import { redirect } from 'next/navigation'
import { setUpInstallation } from '@/lib/commands/identity/set-up-installation'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { setupForm } from '@/lib/forms/identity/setup-form'
import { signIn } from '@/lib/session/sign-in'

export async function setupAction(token: string, before: FormState, data: FormData): Promise<FormState> {
  const values = readFormValues(data)
  const form = parseForm(setupForm, values)
  if (!form.ok) return refused(before, values, form.refusal)
  const made = await setUpInstallation(String(token), form.value)
  if (!made.ok) return refused(before, values, made.refusal)
  await signIn(made.value.email, form.value.person.password)
  redirect('/agreements')
}
