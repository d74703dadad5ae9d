'use server'

import { redirect } from 'next/navigation'
import { addOfficer } from '@/lib/commands/staffing/write-officer'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { newOfficerForm } from '@/lib/forms/staffing/staffing-forms'
import { requireActorWho } from '@/lib/session/require-actor'
import { officerHref } from '../officer-href'

export async function addOfficerAction(before: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActorWho('staffing.write')
  const values = readFormValues(data)
  const form = parseForm(newOfficerForm, values)
  const added = form.ok ? await addOfficer(actor, form.value) : form
  if (added.ok) redirect(officerHref(added.value.id))
  return refused(before, values, added.refusal)
}
