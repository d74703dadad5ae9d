'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { nextPath, signInForm } from '@/lib/forms/identity/sign-in-form'
import { type SignInOutcome, signIn } from '@/lib/session/sign-in'

const SENTENCES: Record<Exclude<SignInOutcome, 'signed in'>, string> = {
  wrong: 'The e-mail address and the password do not go together. Check both and try again.',
  'too many': 'There were too many failed attempts for this address. Wait 15 minutes, then try again.',
  'demonstration elsewhere': 'Demonstration accounts can sign in only on the machine itself, under the name localhost.',
}

export async function signInAction(before: FormState, data: FormData): Promise<FormState> {
  const values = readFormValues(data)
  const form = parseForm(signInForm, values)
  if (!form.ok) return refused(before, values, form.refusal)
  const outcome = await signIn(form.value.email, form.value.password)
  if (outcome !== 'signed in') return refused(before, values, { '': SENTENCES[outcome] })
  redirect(nextPath.parse(values.next) as Route)
}
