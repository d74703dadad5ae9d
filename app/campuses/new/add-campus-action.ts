'use server'

import { redirect } from 'next/navigation'
import { addCampus } from '@/lib/commands/campuses/write-campus'
import { newCampusForm } from '@/lib/forms/campuses/campus-form'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { requireActorWho } from '@/lib/session/require-actor'

export async function addCampusAction(before: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActorWho('campus.write')
  const values = readFormValues(data)
  const form = parseForm(newCampusForm, values)
  if (!form.ok) return refused(before, values, form.refusal)
  const added = await addCampus(actor, form.value)
  if (!added.ok) return refused(before, values, added.refusal)
  redirect('/campuses')
}
