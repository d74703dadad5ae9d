'use server'

import { redirect } from 'next/navigation'
import { askSharing } from '@/lib/commands/organizations/ask-sharing'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { askSharingForm } from '@/lib/forms/organizations/ask-sharing-form'
import { requireActorWho } from '@/lib/session/require-actor'

export async function askSharingAction(before: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActorWho('link.accept')
  const values = readFormValues(data)
  const form = parseForm(askSharingForm, values)
  if (!form.ok) return refused(before, values, form.refusal)
  const asked = await askSharing(actor, form.value.code)
  if (!asked.ok) return refused(before, values, { code: asked.refusal[''] ?? 'There is no such organization.' })
  redirect('/sharing')
}
